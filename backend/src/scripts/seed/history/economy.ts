import { addMonths, type Month, monthRange } from "@cluster-market/uplift";

/** A country's invented prices and exchange rate. */
export interface Economy {
  country: "gh" | "tn";
  currency: "ghs" | "tnd";
  /** Period whose mean is 100, e.g. "2024". */
  base: string;
  /** Consumer prices by month, three decimals. */
  priceIndex: ReadonlyMap<Month, string>;
  /** Euro for one unit of the home currency by month, six decimals. */
  toEuro: ReadonlyMap<Month, string>;
}

const settings = {
  // Monthly price rises from the oldest to the newest year, and the currency's monthly loss against the euro.
  gh: { currency: "ghs", inflation: [0.016, 0.011, 0.007], euro: 0.0702, loss: 0.004 },
  tn: { currency: "tnd", inflation: [0.0058, 0.005, 0.0044], euro: 0.2985, loss: 0.0012 },
} as const;

/** Months of sales that the demonstration holds, the last one being the month before `asOf`. */
export const historyLength = 30;

/** First and last month of sales of a demonstration. */
export function historyMonths(asOf: string): { first: Month; last: Month } {
  const last = addMonths(asOf.slice(0, 7), -1);
  return { first: addMonths(last, 1 - historyLength), last };
}

/** Prices and rates from January of the first year of sales to the last month of sales. No chance in it. */
export function economyOf(country: "gh" | "tn", asOf: string): Economy {
  const { currency, inflation, euro, loss } = settings[country];
  const { first, last } = historyMonths(asOf);
  const base = first.slice(0, 4);
  const months = monthRange(`${base}-01`, last);
  let level = 1;
  const levels = months.map((_, position) => {
    const yearsAgo = Math.min(2, Math.floor((months.length - 1 - position) / 12));
    level *= 1 + (inflation[2 - yearsAgo] ?? 0);
    return level;
  });
  const ofBase = levels.filter((_, position) => months[position]?.startsWith(base));
  const mean = ofBase.reduce((sum, value) => sum + value, 0) / ofBase.length;
  return {
    country,
    currency,
    base,
    priceIndex: new Map(
      months.map((month, position) => [month, ((100 * (levels[position] ?? 1)) / mean).toFixed(3)]),
    ),
    toEuro: new Map(
      months.map((month, position) => [
        month,
        (euro * (1 + loss) ** (months.length - 1 - position)).toFixed(6),
      ]),
    ),
  };
}
