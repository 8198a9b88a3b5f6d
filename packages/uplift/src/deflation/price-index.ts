import { type Decimal, parsePositiveDecimal } from "../decimal";
import { UpliftError } from "../errors";
import { compareMonths, type Month, monthIndex } from "../month";

/**
 * A monthly consumer price index for one home currency, as staff uploaded it. The level has no unit: only
 * ratios of two months are ever used, so any base will do, but one table must hold one base throughout.
 */
export interface PriceIndex {
  /** Home currency the index belongs to, ISO 4217, like "GHS". */
  readonly currency: string;
  /** Who published it, like "Ghana Statistical Service, national CPI, all items". */
  readonly source: string;
  /** The base as published, like "2021 = 100". */
  readonly base: string;
  /** When this version of the table was published or uploaded, like "2026-04-12". */
  readonly vintage: string;
  /** Level by month as decimal text, like {"2026-03": "248.3"}. Every level is above zero. */
  readonly values: Readonly<Record<Month, string>>;
  /** True for a yearly table spread over months: figures made with it are labelled "approximate". */
  readonly approximate?: boolean;
}

/** Months, sorted and once each, for which the index has no value. */
export function missingIndexMonths(index: PriceIndex, months: Iterable<Month>): Month[] {
  const missing = new Set<Month>();
  for (const month of months) if (index.values[month] === undefined) missing.add(month);
  return [...missing].sort(compareMonths);
}

/**
 * The last month of the index, or null for an empty table. National indices appear some weeks late, so a
 * caller that wants figures before then passes the earlier of this and the last complete month.
 */
export function lastIndexMonth(index: PriceIndex): Month | null {
  return Object.keys(index.values).sort(compareMonths).at(-1) ?? null;
}

function level(index: PriceIndex, month: Month): Decimal {
  monthIndex(month);
  const text = index.values[month];
  if (text === undefined) {
    throw new UpliftError(
      "price_index_missing",
      `The price index for ${index.currency} (${index.source}) has no value for ${month}: upload it`,
      { currency: index.currency, months: [month] },
    );
  }
  return parsePositiveDecimal(text, `Price index ${index.currency} ${month}`);
}

/**
 * An amount of `month` in prices of `referenceMonth`: nominal × CPI_ref / CPI_month. The product comes
 * before the division, so the only rounding is the last one (30 places).
 * @throws UpliftError `price_index_missing` when either month has no value; nothing is interpolated.
 */
export function deflate(amount: Decimal, month: Month, referenceMonth: Month, index: PriceIndex): Decimal {
  return amount.times(level(index, referenceMonth)).div(level(index, month));
}
