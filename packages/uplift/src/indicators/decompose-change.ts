/** Sales of one unit of measure in two spans of time. */
export interface SpanSales {
  /** Real sales, any one currency, prices of one month. */
  readonly real: number;
  /** Quantity sold, in one unit throughout, like kg. */
  readonly quantity: number;
}

/** `value = volume + price`, all log points: 0.1 is about +10 %. */
export interface ChangeParts {
  readonly value: number;
  readonly volume: number;
  readonly price: number;
}

/**
 * Divides a change of real sales into more kilos and a better price: `Δln value = Δln kg + Δln real price`,
 * exactly. Null when a value or a quantity is not above zero, where no logarithm exists.
 */
export function decomposeChange(before: SpanSales, after: SpanSales): ChangeParts | null {
  if (![before.real, before.quantity, after.real, after.quantity].every((number) => number > 0)) return null;
  const value = Math.log(after.real / before.real);
  const volume = Math.log(after.quantity / before.quantity);
  return { value, volume, price: value - volume };
}
