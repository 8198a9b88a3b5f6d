import { compareAmounts, roundMoney, subtractMoney } from "@cluster-market/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import { amountText } from "../checkout/amount-text";
import { reconcileOrderLedgerWorkflow } from "../ledger/reconcile-order-ledger";
import { withOrderLock } from "./own-slice";
import { capturedOf, paymentMethodOf } from "./payment-facts";
import { findOrder, paymentOf } from "./read-order";
import { SliceRefusal } from "./slice-refusal";

/**
 * Records that staff saw a transfer arrive: captures exactly what is still due of the rounded total, once.
 * @throws SliceRefusal order_not_found, order_canceled, not_a_transfer, already_confirmed.
 */
export async function confirmTransfer(
  container: MedusaContainer,
  orderId: string,
  userId: string,
): Promise<void> {
  await withOrderLock(container, orderId, async () => {
    const order = await findOrder(container, orderId);
    if (!order) throw new SliceRefusal("order_not_found");
    if (order.status === "canceled") throw new SliceRefusal("order_canceled");
    const payment = paymentOf(order);
    if (!payment || paymentMethodOf(order) !== "bank_transfer") throw new SliceRefusal("not_a_transfer");
    const total = roundMoney(amountText(payment.amount), order.currency_code);
    const left = subtractMoney(total, capturedOf(order));
    if (compareAmounts(left.amount, "0") <= 0) throw new SliceRefusal("already_confirmed");
    await capturePaymentWorkflow(container).run({
      input: { payment_id: payment.id, amount: left.amount, captured_by: userId },
    });
  });
  await reconcileOrderLedgerWorkflow(container).run({ input: { order_id: orderId } });
}
