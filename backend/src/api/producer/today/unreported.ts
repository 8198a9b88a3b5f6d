import type { TodayAnswer } from "@cluster-market/contracts";
import type { ProducerRequest } from "../group-scope";
import { channelsWithSales, declaredZeros, outsideChannels } from "../months/month-report";
import { addMonths, storedDate, withinMonth } from "../own-date";
import { goodsRows, reversalsOf } from "../sales/ledger-rows";
import { ownRows } from "../scoped-query";

/** Months that are asked about at a time: more would only discourage. */
const mostMonths = 3;

/** Months since market access, up to the last whole one, in which a channel has neither a sale nor a zero. */
export async function unreportedMonths(
  request: ProducerRequest,
  currentMonth: string,
): Promise<TodayAnswer["unreported"]> {
  const [group] = await ownRows<{ onboarded_on: string | null }>(request, "producer_group", {
    fields: ["id", "onboarded_on"],
  });
  if (!group?.onboarded_on) return [];
  const start = storedDate(group.onboarded_on).slice(0, 7);
  const months = Array.from({ length: mostMonths }, (_, index) => addMonths(currentMonth, -1 - index)).filter(
    (month) => month >= start,
  );
  const [oldest] = months.slice(-1);
  if (oldest === undefined) return [];
  const [channels, zeros, rows] = await Promise.all([
    outsideChannels(request),
    declaredZeros(request, months),
    goodsRows(request, {
      occurred_on: { ...withinMonth(currentMonth), $gte: withinMonth(oldest).$gte },
    }),
  ]);
  const reversedBy = await reversalsOf(
    request,
    rows.map(({ id }) => id),
  );
  return months.flatMap((month) => {
    const ofMonth = rows.filter((row) => storedDate(row.occurred_on).startsWith(month));
    const sold = channelsWithSales({ rows: ofMonth, reversedBy });
    return channels
      .filter((channel) => !sold.has(channel) && !zeros.has(`${month} ${channel}`))
      .map((channel) => ({ month, channel }));
  });
}
