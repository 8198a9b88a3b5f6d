import type { MedusaContainer } from "@medusajs/framework/types";
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows";
import { ORDER_SLICE_MODULE } from "../../modules/order-slice";
import type { OrderSliceModuleService } from "../../modules/order-slice/service";
import { reconcileOrderLedgerWorkflow } from "../ledger/reconcile-order-ledger";
import { ownSlice, withOrderLock, type SliceActor } from "./own-slice";
import { packedFulfillment } from "./ship-slice";
import { settleSlice } from "./settle-slice";
import { SliceRefusal } from "./slice-refusal";

/**
 * Notes that a slice reached its buyer. Cash on delivery is then money in hand: exactly the slice's amount is
 * captured, once, and its sale enters the ledger. A parcel handed over without having been sent counts as sent.
 * @throws SliceRefusal order_not_found, order_canceled, not_packed, already_delivered, await_transfer.
 */
export async function deliverSlice(
  container: MedusaContainer,
  sliceId: string,
  fulfillmentId: string,
  actor: SliceActor,
): Promise<void> {
  const { slice } = await ownSlice(container, sliceId, actor.group_id);
  await withOrderLock(container, slice.order_id, async () => {
    const own = await ownSlice(container, sliceId, actor.group_id);
    const fulfillment = packedFulfillment(own, fulfillmentId);
    const before = own.progress.status === "delivered";
    if (!before) {
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: own.order.id, fulfillmentId: fulfillment.id, no_notification: true },
      });
      if (!slice.sent_at) {
        await container
          .resolve<OrderSliceModuleService>(ORDER_SLICE_MODULE)
          .updateOrderSlices({ id: slice.id, sent_at: new Date() });
      }
    }
    // Also after a crash between delivery and capture: the second press then collects, and only then.
    await settleSlice(container, slice);
    if (before) throw new SliceRefusal("already_delivered");
  });
  await reconcileOrderLedgerWorkflow(container).run({ input: { order_id: slice.order_id } });
}
