import type { FieldError, ProducerProductInput } from "@cluster-market/contracts";
import { compareAmounts, decimalsOf, isWholeSubunits } from "@cluster-market/money";

/** Nobody sells a jar for more: above this it is a slip of the finger. Major units. */
const highestPrice = "100000";

/** What is wrong with one price: not above zero, absurd, or finer than the currency's smallest coin. */
export function priceProblem(amount: string, currency: string): string | null {
  if (compareAmounts(amount, "0") <= 0) return "more than zero";
  if (compareAmounts(amount, highestPrice) > 0) return `at most ${highestPrice}`;
  if (!isWholeSubunits(amount, currency)) {
    return `at most ${String(decimalsOf(currency))} decimals in ${currency.toUpperCase()}`;
  }
  return null;
}

/** What the shape alone cannot say of a product's sizes: prices that exist as money, titles that differ. */
export function sizeProblems(input: ProducerProductInput, homeCurrency: string): FieldError[] {
  const titles = new Set<string>();
  return input.variants.flatMap((variant, index) => {
    const problems: FieldError[] = [];
    const add = (field: string, message: string | null, code: string) => {
      if (message) problems.push({ path: `variants.${String(index)}.${field}`, message, code });
    };
    add("price", priceProblem(variant.price, homeCurrency), "bad_price");
    if (variant.price_eur !== null) add("price_eur", priceProblem(variant.price_eur, "eur"), "bad_price");
    const title = variant.title.toLowerCase();
    if (titles.has(title)) add("title", "another size has this name", "duplicate");
    titles.add(title);
    return problems;
  });
}
