import { addMoney, compareAmounts, roundMoney, type Money } from "@cluster-market/money";
import { amountText } from "../checkout/amount-text";
import { paymentOf, type OrderFacts } from "./read-order";

export type PaymentMethod = "cash_on_delivery" | "bank_transfer";

/** How an order is paid; a way we do not know (staff's own orders) counts as prepaid. */
export function paymentMethodOf(order: OrderFacts): PaymentMethod {
  const collection = order.payment_collections[0];
  const provider = paymentOf(order)?.provider_id ?? collection?.payment_sessions[0]?.provider_id;
  return provider === "pp_manual_cash_on_delivery" ? "cash_on_delivery" : "bank_transfer";
}

/** Money seen so far, rounded to the currency. */
export function capturedOf(order: OrderFacts): Money {
  const captures = order.payment_collections
    .flatMap((collection) => collection.payments)
    .flatMap((payment) => payment.captures);
  return addMoney(
    captures.map((capture) => roundMoney(amountText(capture.amount), order.currency_code)),
    order.currency_code,
  );
}

/** True once money for the whole of `total` was seen. */
export function isPaid(order: OrderFacts, total: string): boolean {
  return compareAmounts(capturedOf(order).amount, total) >= 0 && compareAmounts(total, "0") > 0;
}
