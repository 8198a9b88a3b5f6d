import type { MedusaContainer } from "@medusajs/framework/types";
import { createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows";
import { ORDER_SLICE_MODULE } from "../../modules/order-slice";
import type { OrderSliceModuleService } from "../../modules/order-slice/service";
import { ownSlice, withOrderLock, type OwnSlice, type SliceActor } from "./own-slice";
import { isPaid, paymentMethodOf } from "./payment-facts";
import type { OrderFulfillment } from "./read-order";
import { SliceRefusal } from "./slice-refusal";

/**
 * Notes that a packed slice is on its way. Prepaid parcels are shipped in Medusa too; cash parcels are not before
 * delivery, since a shipped fulfillment cannot be cancelled and a buyer may refuse it at the door.
 * @throws SliceRefusal order_not_found, order_canceled, not_packed, already_sent, already_delivered, await_transfer.
 */
export async function shipSlice(
  container: MedusaContainer,
  sliceId: string,
  fulfillmentId: string,
  actor: SliceActor,
): Promise<void> {
  const { slice } = await ownSlice(container, sliceId, actor.group_id);
  await withOrderLock(container, slice.order_id, async () => {
    const own = await ownSlice(container, sliceId, actor.group_id);
    const fulfillment = packedFulfillment(own, fulfillmentId);
    if (own.progress.status === "delivered") throw new SliceRefusal("already_delivered");
    if (own.progress.status === "sent") throw new SliceRefusal("already_sent");
    if (paymentMethodOf(own.order) === "bank_transfer") {
      await createOrderShipmentWorkflow(container).run({
        input: {
          order_id: own.order.id,
          fulfillment_id: fulfillment.id,
          items: itemsOf(own),
          created_by: actor.member_id,
          no_notification: true,
        },
      });
    }
    await container
      .resolve<OrderSliceModuleService>(ORDER_SLICE_MODULE)
      .updateOrderSlices({ id: slice.id, sent_at: new Date() });
  });
}

/** The slice's live fulfillment, when it is the named one and may leave the house. */
export function packedFulfillment(own: OwnSlice, fulfillmentId: string): OrderFulfillment {
  const { order, progress } = own;
  if (order.status === "canceled") throw new SliceRefusal("order_canceled");
  if (!progress.fulfillment) throw new SliceRefusal("not_packed");
  if (progress.fulfillment.id !== fulfillmentId) throw new SliceRefusal("order_not_found");
  if (paymentMethodOf(order) === "bank_transfer" && !isPaid(order, own.slice.total)) {
    throw new SliceRefusal("await_transfer");
  }
  return progress.fulfillment;
}

function itemsOf({ slice, order }: OwnSlice): { id: string; quantity: number }[] {
  const lines = new Set(slice.lines.map((line) => line.line_item_id));
  return order.items
    .filter((item) => lines.has(item.id) && item.quantity > 0)
    .map((item) => ({ id: item.id, quantity: item.quantity }));
}
