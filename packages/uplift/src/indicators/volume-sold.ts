import { Decimal, decimalText, parseDecimal } from "../decimal";

/** A quantity sold; negative for a reversal. */
export interface QuantitySold {
  /** Decimal text in `unit`s. */
  readonly quantity: string;
  /** Like "kg". Units are never converted into each other. */
  readonly unit: string;
}

/**
 * Σ quantity for each unit, as decimal text, in order of the unit's name.
 * @throws UpliftError `invalid_amount` for a quantity that is not a plain decimal.
 */
export function volumeSold(sales: readonly QuantitySold[]): ReadonlyMap<string, string> {
  const sums = new Map<string, Decimal>();
  for (const { quantity, unit } of sales) {
    sums.set(unit, (sums.get(unit) ?? new Decimal(0)).plus(parseDecimal(quantity, `Quantity in ${unit}`)));
  }
  return new Map(
    [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([unit, sum]) => [unit, decimalText(sum)]),
  );
}
