import Big from "big.js";

/** An amount in major units with its ISO 4217 currency in lower case. */
export interface Money {
  amount: string;
  currency: string;
}

/** Decimals a currency is counted in: 3 for the Tunisian dinar, 2 for cedi and euro. */
export function decimalsOf(currency: string): number {
  const options = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  return options.maximumFractionDigits ?? 2;
}

/** Rounds half up to the currency's decimals and writes them all: "14.5" TND → "14.500". */
export function roundMoney(amount: string | number, currency: string): Money {
  return { amount: new Big(amount).toFixed(decimalsOf(currency), Big.roundHalfUp), currency };
}

/** True when the amount has no more decimals than its currency. */
export function isWholeSubunits(amount: string, currency: string): boolean {
  const value = new Big(amount);
  return value.eq(value.round(decimalsOf(currency)));
}

/**
 * Exact sum in one currency.
 * @throws Error when currencies differ; an empty list needs the currency.
 */
export function addMoney(amounts: readonly Money[], currency: string): Money {
  const sum = amounts.reduce((total, money) => {
    if (money.currency !== currency) {
      throw new Error(`Cannot add ${money.currency} to ${currency}: convert first`);
    }
    return total.plus(money.amount);
  }, new Big(0));
  return { amount: sum.toFixed(decimalsOf(currency), Big.roundHalfUp), currency };
}

/** a − b, exact. @throws Error when currencies differ. */
export function subtractMoney(a: Money, b: Money): Money {
  return addMoney([a, { amount: new Big(b.amount).neg().toString(), currency: b.currency }], a.currency);
}

/** Amount × a whole number or decimal in text, rounded to the currency. */
export function multiplyMoney(money: Money, factor: string | number): Money {
  return roundMoney(new Big(money.amount).times(factor).toString(), money.currency);
}

/** Price of one kilogram from the price of `grams`; null without a weight. */
export function pricePerKilogram(price: Money, grams: number | null): Money | null {
  if (!grams || grams <= 0) return null;
  return roundMoney(new Big(price.amount).times(1000).div(grams).toString(), price.currency);
}

/** −1, 0 or 1. */
export function compareAmounts(a: string, b: string): -1 | 0 | 1 {
  return new Big(a).cmp(b);
}
