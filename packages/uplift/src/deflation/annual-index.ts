import { Decimal, decimalText, parseDecimal } from "../decimal";
import { UpliftError } from "../errors";
import { monthRange } from "../month";
import type { PriceIndex } from "./price-index";

const PLACES = 12;

/** Yearly inflation of consecutive years in percent, like {"2022": "31.26", "2023": "38.11"}. */
export interface AnnualInflation {
  readonly currency: string;
  readonly source: string;
  readonly vintage: string;
  readonly percentByYear: Readonly<Record<string, string>>;
}

/**
 * The fall-back where no monthly index exists: all months of a year stand at the year's level, the year
 * before the first at 100, and each year at `previous × (1 + inflation ÷ 100)`. Marked `approximate`: within
 * a year no price rise is removed, and at New Year a whole one at once. Say so wherever it was used.
 *
 * @throws UpliftError `price_index_missing` when a year between the first and the last is absent,
 * `invalid_amount` for inflation of −100 % or less.
 */
export function annualIndex(inflation: AnnualInflation): PriceIndex {
  const years = Object.keys(inflation.percentByYear).map(Number);
  if (years.length === 0) {
    throw new UpliftError("price_index_missing", `Yearly inflation of ${inflation.currency} holds no year`, {
      currency: inflation.currency,
    });
  }
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const values: Record<string, string> = {};
  let level = new Decimal(100);
  const write = (year: number) => {
    for (const month of monthRange(`${String(year)}-01`, `${String(year)}-12`)) {
      values[month] = decimalText(level, PLACES);
    }
  };
  write(first - 1);
  for (let year = first; year <= last; year += 1) {
    const percent = inflation.percentByYear[String(year)];
    if (percent === undefined) {
      throw new UpliftError(
        "price_index_missing",
        `Yearly inflation of ${inflation.currency} (${inflation.source}) has no value for ${String(year)}`,
        { currency: inflation.currency, years: [year] },
      );
    }
    const factor = parseDecimal(percent, `Inflation ${inflation.currency} ${String(year)}`)
      .div(100)
      .plus(1);
    if (factor.lte(0)) {
      throw new UpliftError(
        "invalid_amount",
        `Inflation ${inflation.currency} ${String(year)}: ${percent} % would leave no price level`,
        { year, percent },
      );
    }
    level = level.times(factor);
    write(year);
  }
  return {
    currency: inflation.currency,
    source: inflation.source,
    base: `${String(first - 1)} = 100, yearly`,
    vintage: inflation.vintage,
    values,
    approximate: true,
  };
}
