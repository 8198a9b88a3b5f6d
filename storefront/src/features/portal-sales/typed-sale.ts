import { formatMoney, multiplyMoney } from "@cluster-market/money";
import { typedAmount, typedWhole } from "@/lib/portal/typed-number";

interface Prices {
  /** Price a piece by variant id. */
  prices: Readonly<Record<string, string | null>>;
  currency: string;
  /** BCP 47. */
  locale: string;
}

/** What the form stands at while it is filled in: price a piece, pieces and the sum, as far as they are known. */
export interface TypedSale {
  each: string | null;
  quantity: number | null;
  sum: string | null;
}

export function typedSale(
  values: Readonly<Record<string, string>>,
  { prices, currency, locale }: Prices,
): TypedSale {
  const price = prices[values.variant ?? ""] ?? null;
  const quantity = typedWhole(
    (values.quantity === "other" ? values.other : values.quantity) ?? "",
    1,
    100_000,
  );
  const written = (amount: string): string => formatMoney({ amount, currency }, locale);
  const amount = values.amount?.trim()
    ? typedAmount(values.amount, currency)
    : price !== null && quantity !== null
      ? multiplyMoney({ amount: price, currency }, quantity).amount
      : null;
  return {
    each: price === null ? null : written(price),
    quantity,
    sum: amount === null ? null : written(amount),
  };
}
