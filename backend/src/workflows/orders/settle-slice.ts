import { compareAmounts, roundMoney, subtractMoney } from "@cluster-market/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import { ORDER_SLICE_MODULE } from "../../modules/order-slice";
import type { OrderSliceModuleService } from "../../modules/order-slice/service";
import { amountText } from "../checkout/amount-text";
import { capturedOf, paymentMethodOf } from "./payment-facts";
import { paymentOf, readOrder, type OrderPayment } from "./read-order";
import { readSlices, type SliceFacts } from "./slice-facts";
import { sliceProgress } from "./slice-progress";
import { withOrderLock } from "./own-slice";

/**
 * Captures the cash of one delivered slice, once whatever is retried: the settlement row is unique, and the capture
 * carries the slice's id, so that one made before a crash is found again. Call under the order's lock.
 */
export async function settleSlice(container: MedusaContainer, slice: SliceFacts): Promise<void> {
  const order = await readOrder(container, slice.order_id);
  const payment = paymentOf(order);
  if (!payment || paymentMethodOf(order) !== "cash_on_delivery") return;
  const service = container.resolve<OrderSliceModuleService>(ORDER_SLICE_MODULE);
  const [known] = await service.listSettlements({ slice_id: slice.id });
  const settlement =
    known ??
    (await service.writeSettlement({ slice_id: slice.id, payment_id: payment.id, amount: slice.total }));
  if (settlement.capture_id) return;
  const captureId =
    captureOf(payment, slice.id) ?? (await capture(container, payment, slice, capturedOf(order)));
  await service.updateSettlements({ id: settlement.id, capture_id: captureId });
}

function captureOf(payment: OrderPayment, sliceId: string): string | undefined {
  return payment.captures.find((capture) => capture.created_by === sliceId)?.id;
}

async function capture(
  container: MedusaContainer,
  payment: OrderPayment,
  slice: SliceFacts,
  captured: { amount: string; currency: string },
): Promise<string | null> {
  const left = subtractMoney(roundMoney(amountText(payment.amount), slice.currency), captured);
  const amount = compareAmounts(slice.total, left.amount) > 0 ? left.amount : slice.total;
  if (compareAmounts(amount, "0") <= 0) return null;
  await capturePaymentWorkflow(container).run({
    input: { payment_id: payment.id, amount, captured_by: slice.id },
  });
  const after = paymentOf(await readOrder(container, slice.order_id));
  return after ? (captureOf(after, slice.id) ?? null) : null;
}

/** Settles every delivered slice of an order that is not settled yet. Takes the order's lock. */
export async function settleDeliveredSlices(container: MedusaContainer, orderId: string): Promise<void> {
  await withOrderLock(container, orderId, async () => {
    const order = await readOrder(container, orderId);
    for (const slice of await readSlices(container, { order_id: orderId })) {
      if (sliceProgress(slice, order).status === "delivered") await settleSlice(container, slice);
    }
  });
}
