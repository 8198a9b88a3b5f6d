import { addMonths, type Month, monthRange } from "@cluster-market/uplift";
import { type Economy, historyMonths } from "./economy";
import type { DeclaredZero, HistoryGroup, HistorySale } from "./history-sale";
import { monthlyVolume } from "./monthly-volume";
import { randomSource, type RandomSource } from "./random-source";
import { baselineSale, type ChannelSales, productSales } from "./sale-lines";
import type { HistoryChannel } from "./sales-profile";

/** Pure: the same seed, date, economy and groups give the same sales. */
export interface GeneratorInput {
  seed: number;
  /** "YYYY-MM-DD"; the last month of sales is the one before. */
  asOf: string;
  economy: Economy;
  groups: readonly HistoryGroup[];
}

export interface GeneratedSales {
  sales: HistorySale[];
  zeros: DeclaredZero[];
  /** Months in which a group reported nothing of what it sold outside the shop. */
  gaps: { group: string; month: Month }[];
}

/**
 * Thirty months of sales of each group. Months before access are a baseline, one line a month and channel;
 * later ones are lines of products. A shipment abroad leaves every third month and is paid in EUR.
 */
export function generateSales({ seed, asOf, economy, groups }: GeneratorInput): GeneratedSales {
  const { first, last } = historyMonths(asOf);
  const generated: GeneratedSales = { sales: [], zeros: [], gaps: [] };
  for (const group of groups) {
    const random = randomSource(seed, group.handle);
    const zeros = group.profile.declared_zeros.map(({ months_ago, channel }) => ({
      group: group.handle,
      month: addMonths(asOf.slice(0, 7), -months_ago),
      channel,
    }));
    const volumes = monthlyVolume(group.profile, monthRange(first, last), group.accessMonth, random);
    const unreported = new Set<Month>(
      group.profile.unreported_months_ago?.map((months) => addMonths(asOf.slice(0, 7), -months)),
    );
    for (const [month, volume] of volumes) {
      const declared = zeros.filter((zero) => zero.month === month);
      // A month in which something was declared was reported.
      if (random.uniform() < group.profile.gap && declared.length === 0) unreported.add(month);
      const silent = (channel: HistoryChannel) =>
        channel !== "online_retail" &&
        (unreported.has(month) || declared.some((zero) => zero.channel === channel));
      for (const sale of splitByChannel(group, month, volume)) {
        if (!silent(sale.channel)) generated.sales.push(...linesOf(group, sale, economy, asOf, random));
      }
    }
    generated.zeros.push(...zeros.filter((zero) => zero.month >= first && zero.month <= last));
    generated.gaps.push(...[...unreported].map((month) => ({ group: group.handle, month })));
  }
  return generated;
}

function splitByChannel(group: HistoryGroup, month: Month, volume: number): ChannelSales[] {
  const { profile, accessMonth } = group;
  const online = accessMonth !== null && month >= accessMonth ? profile.online_share : 0;
  const outside = Object.entries(profile.channels) as [HistoryChannel, number][];
  const shares: [HistoryChannel, number][] = [
    ["online_retail", online],
    ...outside.map(([channel, share]): [HistoryChannel, number] => [
      channel,
      (1 - online) * share * (channel === "export" ? shipmentsIn(month) : 1),
    ]),
  ];
  return shares
    .filter(([, share]) => share > 0)
    .map(([channel, share]) => ({ month, channel, volume: volume * share }));
}

/** A shipment carries three months' goods and leaves in February, May, August and November. */
function shipmentsIn(month: Month): number {
  return Number(month.slice(5, 7)) % 3 === 2 ? 3 : 0;
}

function linesOf(
  group: HistoryGroup,
  sale: ChannelSales,
  economy: Economy,
  asOf: string,
  random: RandomSource,
): HistorySale[] {
  const isBaseline = group.accessMonth === null || sale.month < group.accessMonth;
  return isBaseline
    ? [baselineSale(group, sale, economy)]
    : productSales(group, sale, economy, historyMonths(asOf).last, random);
}
