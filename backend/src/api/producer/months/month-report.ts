import type { OwnChannel, SalesAnswer } from "@cluster-market/contracts";
import type { ProducerRequest } from "../group-scope";
import { ownRows } from "../scoped-query";
import { isOwnChannel, type MonthOfSales } from "../sales/ledger-rows";

/** Channels that the group uses outside the shop: each month each wants sales or a declared zero. */
export async function outsideChannels(request: ProducerRequest): Promise<OwnChannel[]> {
  const [group] = await ownRows<{ outside_channels: { channels: string[] } }>(request, "producer_group", {
    fields: ["id", "outside_channels"],
  });
  return (group?.outside_channels.channels ?? []).filter(isOwnChannel);
}

/** Declared zeros as "2026-10 fair". */
export async function declaredZeros(
  request: ProducerRequest,
  months: readonly string[],
): Promise<ReadonlySet<string>> {
  const reports = await ownRows<{ month: string; channel: string }>(request, "month_report", {
    fields: ["month", "channel"],
    filters: { month: [...months], nothing_sold: true },
  });
  return new Set(reports.map(({ month, channel }) => `${month} ${channel}`));
}

/** Channels with a sale that stands, taken back ones left out. */
export function channelsWithSales({ rows, reversedBy }: MonthOfSales): ReadonlySet<string> {
  return new Set(
    rows.filter((row) => row.reversal_of === null && !reversedBy.has(row.id)).map((row) => row.channel),
  );
}

/** For each channel outside the shop: sales, a declared zero, or nothing yet. */
export async function monthReport(
  request: ProducerRequest,
  month: string,
  sales: MonthOfSales,
): Promise<SalesAnswer["report"]> {
  const [channels, zeros] = await Promise.all([outsideChannels(request), declaredZeros(request, [month])]);
  const sold = channelsWithSales(sales);
  return channels.map((channel) => {
    if (sold.has(channel)) return { channel, state: "entries" as const };
    const isZero = zeros.has(`${month} ${channel}`);
    return { channel, state: isZero ? ("nothing_sold" as const) : ("not_reported" as const) };
  });
}
