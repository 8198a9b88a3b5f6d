import { Decimal, decimalText, parsePositiveDecimal } from "../decimal";
import { UpliftError } from "../errors";
import { compareMonths, type Month } from "../month";
import type { PriceIndex } from "./price-index";

/** Places kept of a linked level: far beyond what any office publishes. */
const PLACES = 12;

/**
 * Joins an index to its successor on a new base. Levels of the old table before the new one begins are
 * multiplied by `Σ new ÷ Σ old` over the months that both hold (with one such month: new ÷ old), so that
 * every ratio of two old months stays as published; from its first month on, the new table rules.
 * The result is on the new base and names both sources, bases and vintages.
 *
 * @throws UpliftError `index_not_linkable` when the currencies differ or no month is in both.
 */
export function chainLink(older: PriceIndex, newer: PriceIndex): PriceIndex {
  const shared = Object.keys(newer.values).filter((month) => older.values[month] !== undefined);
  if (older.currency !== newer.currency || shared.length === 0) {
    throw new UpliftError(
      "index_not_linkable",
      older.currency === newer.currency
        ? `The two price indices for ${older.currency} share no month: upload one month in both bases`
        : `A price index for ${older.currency} cannot continue one for ${newer.currency}`,
      { older: older.source, newer: newer.source },
    );
  }
  const total = (index: PriceIndex) =>
    shared.reduce((sum, month) => sum.plus(level(index, month)), new Decimal(0));
  const [top, bottom] = [total(newer), total(older)];
  const begin = Object.keys(newer.values).sort(compareMonths)[0] ?? "";
  const linked = Object.keys(older.values)
    .filter((month) => compareMonths(month, begin) < 0)
    .map((month) => [month, decimalText(level(older, month).times(top).div(bottom), PLACES)] as const);
  return {
    currency: newer.currency,
    source: `${newer.source}; before ${begin} ${older.source}, linked`,
    base: `${newer.base} (linked from ${older.base})`,
    vintage: `${newer.vintage} and ${older.vintage}`,
    values: { ...Object.fromEntries(linked), ...newer.values },
    ...(older.approximate || newer.approximate ? { approximate: true } : {}),
  };
}

function level(index: PriceIndex, month: Month): Decimal {
  return parsePositiveDecimal(index.values[month] ?? "", `Price index ${index.currency} ${month}`);
}
