import type { Month } from "../month";

/** What was sold of one grade in one month. */
export interface GradeSales {
  readonly month: Month;
  readonly grade: string;
  /** Above zero, in the unit of the reference price. */
  readonly quantity: number;
  /** Real sales of that quantity. */
  readonly real: number;
}

/** The market's real price of one unit of a grade in a month. */
export interface ReferencePrice {
  readonly month: Month;
  readonly grade: string;
  readonly price: number;
}

export interface PricePremium {
  /** Ratio, 0.1 = 10 % above the market; null when no sale has a reference price. */
  readonly premium: number | null;
  /** Share (0 to 1) of the quantity that could be compared. */
  readonly comparedShare: number | null;
  /** Grades and months without a reference price: left out, never guessed. */
  readonly missing: readonly { readonly month: Month; readonly grade: string }[];
}

/**
 * `Σ real sales ÷ Σ quantity × reference price of the same month and grade − 1` over the sales that have a
 * reference price: the premium of the quantity sold, so that a few dear kilos do not decide.
 */
export function pricePremium(
  sales: readonly GradeSales[],
  references: readonly ReferencePrice[],
): PricePremium {
  const key = ({ month, grade }: { month: Month; grade: string }) => `${month} ${grade}`;
  const prices = new Map(references.map((reference) => [key(reference), reference.price]));
  const compared = sales.filter((sale) => (prices.get(key(sale)) ?? 0) > 0 && sale.quantity > 0);
  const quantity = (rows: readonly GradeSales[]) => rows.reduce((sum, row) => sum + row.quantity, 0);
  const atReference = compared.reduce((sum, sale) => sum + sale.quantity * (prices.get(key(sale)) ?? 0), 0);
  const sold = compared.reduce((sum, sale) => sum + sale.real, 0);
  const missing = new Map(
    sales
      .filter((sale) => !prices.has(key(sale)))
      .map(({ month, grade }) => [key({ month, grade }), { month, grade }]),
  );
  return {
    premium: atReference > 0 ? sold / atReference - 1 : null,
    comparedShare: quantity(sales) > 0 ? quantity(compared) / quantity(sales) : null,
    missing: [...missing.values()],
  };
}
