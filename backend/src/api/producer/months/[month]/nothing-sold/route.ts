import type { MedusaResponse } from "@medusajs/framework/http";
import { monthSchema, type MonthReportAnswer, type OwnChannel } from "@cluster-market/contracts";
import { declareNothingSoldWorkflow } from "../../../../../workflows/months/declare-nothing-sold";
import { takeNothingSoldBackWorkflow } from "../../../../../workflows/months/take-nothing-sold-back";
import { ApiProblem } from "../../../../problem";
import type { ProducerRequest } from "../../../group-scope";
import { dateInZone } from "../../../own-date";
import { monthOfSales } from "../../../sales/ledger-rows";
import { channelsWithSales, monthReport, outsideChannels } from "../../month-report";

type Body = { channel: OwnChannel };
type Answer = MedusaResponse<MonthReportAnswer>;

export async function POST(request: ProducerRequest<Body>, response: Answer): Promise<void> {
  const month = pastMonth(request);
  const { channel } = request.validatedBody;
  const { groupId, memberId } = request.groupScope;
  if (!(await outsideChannels(request)).includes(channel)) {
    throw wrongField("channel", "your group does not sell in this way", "not_used");
  }
  const sales = await monthOfSales(request, month);
  if (channelsWithSales(sales).has(channel)) {
    throw new ApiProblem(
      "conflict",
      "month_has_sales",
      "Sales are written down for this month: take them back first if they are wrong.",
    );
  }
  await declareNothingSoldWorkflow(request.scope).run({ input: { groupId, memberId, month, channel } });
  response.json({ month, report: await monthReport(request, month, sales) });
}

export async function DELETE(request: ProducerRequest<Body>, response: Answer): Promise<void> {
  const month = pastMonth(request);
  const { groupId } = request.groupScope;
  const { channel } = request.validatedBody;
  await takeNothingSoldBackWorkflow(request.scope).run({ input: { groupId, month, channel } });
  response.json({ month, report: await monthReport(request, month, await monthOfSales(request, month)) });
}

/** The month of the address: one that exists and has begun in the group's time zone. */
function pastMonth(request: ProducerRequest): string {
  const month = monthSchema.safeParse(request.params.month);
  if (!month.success) throw wrongField("month", "a month such as 2026-10", "bad_month");
  const today = dateInZone(new Date(), request.groupScope.timeZone);
  if (month.data > today.slice(0, 7)) throw wrongField("month", "this month has not begun", "in_future");
  return month.data;
}

function wrongField(path: string, message: string, code: string): ApiProblem {
  return new ApiProblem("invalid_data", "invalid_fields", `${path}: ${message}`, [{ path, message, code }]);
}
