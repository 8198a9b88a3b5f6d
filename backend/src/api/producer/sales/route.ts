import type { MedusaResponse } from "@medusajs/framework/http";
import type { Sale, SaleInput, SalesAnswer } from "@cluster-market/contracts";
import { roundMoney } from "@cluster-market/money";
import { saleSourceId, type OwnSale } from "../../../workflows/sales/own-sale";
import { recordSaleWorkflow } from "../../../workflows/sales/record-sale";
import { ApiProblem } from "../../problem";
import type { ProducerRequest } from "../group-scope";
import { dateInZone } from "../own-date";
import { getOwnVariant } from "../own-variant";
import { invalidFields } from "../products/resolve-listing";
import { saleProblems } from "./check-sale";
import { goodsRows, reversalsOf } from "./ledger-rows";
import { monthAnswer } from "./month-answer";
import { saleAnswer } from "./sale-answer";

export async function GET(request: ProducerRequest, response: MedusaResponse<SalesAnswer>): Promise<void> {
  const { month } = request.validatedQuery as { month?: string };
  const today = dateInZone(new Date(), request.groupScope.timeZone);
  response.json(await monthAnswer(request, month ?? today.slice(0, 7)));
}

export async function POST(
  request: ProducerRequest<SaleInput>,
  response: MedusaResponse<{ sale: Sale }>,
): Promise<void> {
  const input = request.validatedBody;
  const written = await findWritten(request, input.idempotency_key);
  if (written) {
    response.json({ sale: written });
    return;
  }
  const sale = await checkedSale(request, input);
  try {
    await recordSaleWorkflow(request.scope).run({ input: sale });
  } catch (error) {
    if (!isSaleThere(error)) throw error;
  }
  const made = await findWritten(request, input.idempotency_key);
  if (!made) throw new ApiProblem("conflict", "sale_not_written", "The sale was not written: send it again.");
  response.status(201).json({ sale: made });
}

async function checkedSale(request: ProducerRequest, input: SaleInput): Promise<OwnSale> {
  const { groupId, memberId, homeCurrency, country, timeZone, stockLocationId } = request.groupScope;
  const problems = saleProblems(input, dateInZone(new Date(), timeZone), homeCurrency);
  if (problems.length > 0) throw invalidFields(problems);
  const variant = await getOwnVariant(request, input.variant_id);
  const { inventoryItemId } = variant;
  return {
    groupId,
    memberId,
    idempotencyKey: input.idempotency_key,
    productId: variant.product_id,
    variantId: variant.id,
    title: `${variant.product.title}, ${variant.title}`,
    quantity: input.quantity,
    amount: roundMoney(input.amount, homeCurrency).amount,
    currency: homeCurrency,
    country,
    channel: input.channel,
    occurredOn: input.occurred_on,
    stock:
      input.take_from_stock && inventoryItemId !== null && stockLocationId !== null
        ? { inventoryItemId, locationId: stockLocationId }
        : null,
  };
}

/** The sale that a form with this key wrote before, if any. */
async function findWritten(request: ProducerRequest, idempotencyKey: string): Promise<Sale | undefined> {
  const sourceId = saleSourceId(request.groupScope.groupId, idempotencyKey);
  const [row] = await goodsRows(request, { source_kind: "in_person", source_id: sourceId });
  if (!row) return undefined;
  const reversedBy = await reversalsOf(request, [row.id]);
  return saleAnswer(row, reversedBy.get(row.id));
}

/** True when another request with the same key was faster: then its sale is the answer. */
function isSaleThere(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "sale_exists";
}
