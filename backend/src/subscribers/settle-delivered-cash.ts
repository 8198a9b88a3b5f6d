import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { orderOfReference } from "../workflows/ledger/order-of-reference";
import { settleDeliveredSlices } from "../workflows/orders/settle-slice";

/** Cash of a parcel that staff marked delivered in Medusa's own pages is collected like any other. */
export default async function settleDeliveredCash({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const orderId = await orderOfReference(container, { kind: "fulfillment", reference_id: event.data.id });
  if (orderId) await settleDeliveredSlices(container, orderId);
}

export const config: SubscriberConfig = { event: "delivery.created" };
