import Big from "big.js";
import { UpliftError } from "./errors";

/**
 * Our own big.js constructor, so that its settings touch no other user of the library. Sums and products
 * are exact; only a division rounds, at 30 places, half to even.
 */
export const Decimal = Big();
Decimal.DP = 30;
Decimal.RM = 2;

/** An exact decimal. */
export type Decimal = Big;

const PLAIN = /^-?\d+(\.\d+)?$/;
/** More digits than any ledger holds: a longer text is a mistake or an attack on the arithmetic. */
const LONGEST = 40;

/**
 * Reads an amount in major units, like "1250.50" or "-3".
 * @throws UpliftError `invalid_amount` for anything but a plain decimal (no exponent, no thousands mark).
 */
export function parseDecimal(text: string, what: string): Decimal {
  if (typeof text !== "string" || text.length > LONGEST || !PLAIN.test(text)) {
    throw new UpliftError(
      "invalid_amount",
      `${what}: "${String(text).slice(0, LONGEST)}" is not a decimal amount; write it like 1250.50`,
      { what, value: String(text).slice(0, LONGEST) },
    );
  }
  return new Decimal(text);
}

/** As `parseDecimal`, and above zero: for price indices and exchange rates. */
export function parsePositiveDecimal(text: string, what: string): Decimal {
  const value = parseDecimal(text, what);
  if (value.lte(0)) {
    throw new UpliftError("invalid_amount", `${what}: ${text} must be above zero`, { what, value: text });
  }
  return value;
}

/** Exact sum; zero for none. */
export function sumDecimals(values: Iterable<Decimal>): Decimal {
  let total = new Decimal(0);
  for (const value of values) total = total.plus(value);
  return total;
}

/** Plain text without exponent, at most `places` decimals, trailing zeros dropped: "1250.5". */
export function decimalText(value: Decimal, places = 6): string {
  const rounded = value.round(places, 2);
  return rounded.eq(0) ? "0" : rounded.toFixed();
}
