import { addMonths, compareMonths, type Month } from "../month";

/** Business done with a country or region in a month. */
export interface MarketMonth {
  /** ISO 3166 country, or a region's code. */
  readonly market: string;
  readonly month: Month;
  readonly orders: number;
  readonly contracts: number;
}

/** Months before the span in which a market must have been silent to count as new. */
const SILENT_MONTHS = 24;

/**
 * Countries or regions with at least two orders or one contract from `first` to `last`, and none of either in
 * the 24 months before; sorted.
 */
export function newMarkets(business: readonly MarketMonth[], first: Month, last: Month): string[] {
  const within =
    (from: Month, to: Month) =>
    ({ month }: MarketMonth) =>
      compareMonths(month, from) >= 0 && compareMonths(month, to) <= 0;
  const known = new Set(
    business
      .filter(within(addMonths(first, -SILENT_MONTHS), addMonths(first, -1)))
      .filter(({ orders, contracts }) => orders + contracts > 0)
      .map(({ market }) => market),
  );
  const done = new Map<string, { orders: number; contracts: number }>();
  for (const { market, orders, contracts } of business.filter(within(first, last))) {
    const sum = done.get(market) ?? { orders: 0, contracts: 0 };
    done.set(market, { orders: sum.orders + orders, contracts: sum.contracts + contracts });
  }
  return [...done]
    .filter(([market, { orders, contracts }]) => !known.has(market) && (orders >= 2 || contracts >= 1))
    .map(([market]) => market)
    .sort();
}
