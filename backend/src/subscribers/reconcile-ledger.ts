import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { LedgerDue } from "../modules/sales-ledger/order-entries-sql";
import { orderOfReference } from "../workflows/ledger/order-of-reference";
import { reconcileOrderLedgerWorkflow } from "../workflows/ledger/reconcile-order-ledger";

const kindOfEvent: Record<string, LedgerDue["kind"]> = {
  "payment.captured": "payment",
  "payment.refunded": "payment",
  "delivery.created": "fulfillment",
  "order.canceled": "order",
  "order-edit.confirmed": "order",
  "order.return_received": "order",
};

/** For promptness only: what no event tells, the triggers note and the job finds. */
export default async function reconcileLedger({
  event,
  container,
}: SubscriberArgs<{ id?: string; order_id?: string }>): Promise<void> {
  const kind = kindOfEvent[event.name];
  const referenceId = event.data.order_id ?? event.data.id;
  if (!kind || !referenceId) return;
  const orderId = await orderOfReference(container, {
    kind: event.data.order_id ? "order" : kind,
    reference_id: referenceId,
  });
  if (orderId) await reconcileOrderLedgerWorkflow(container).run({ input: { order_id: orderId } });
}

export const config: SubscriberConfig = { event: Object.keys(kindOfEvent) };
