import { decimalsOf, type Money } from "./money";

/** Money as the reader of `locale` (BCP 47, e.g. "fr-TN") writes it, digits 0 to 9 also in Arabic. */
export function formatMoney(money: Money, locale: string): string {
  const digits = decimalsOf(money.currency);
  const formatter = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: money.currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    numberingSystem: "latn",
  });
  // Intl takes a decimal in text and keeps every digit of it.
  return formatter.format(money.amount as Intl.StringNumericLiteral);
}

/** A weight in grams as a label writes it: 385 g, 1 kg, 2.31 kg. */
export function formatWeight(grams: number, locale: string): string {
  const inKilograms = grams >= 1000;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: inKilograms ? "kilogram" : "gram",
    maximumFractionDigits: 2,
    numberingSystem: "latn",
  }).format(inKilograms ? grams / 1000 : grams);
}
