import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { sendOrderMessages } from "../workflows/orders/send-order-messages";
import { writeOrderSlices } from "../workflows/orders/write-order-slices";

/** Also orders that staff made get slices; then buyer and groups hear of it. */
export default async function orderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await writeOrderSlices(container, event.data.id);
  await sendOrderMessages(container, event.data.id, new Date());
}

export const config: SubscriberConfig = { event: "order.placed" };
