import type { MedusaContainer } from "@medusajs/framework/types";
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../modules/producer-group/service";
import { ownSlice, withOrderLock, type SliceActor } from "./own-slice";
import { SliceRefusal } from "./slice-refusal";

/**
 * Packs a group's slice: a fulfillment of its lines alone, from its own store by the option that the buyer chose for
 * it. @throws SliceRefusal order_not_found, order_canceled, already_packed.
 */
export async function packSlice(
  container: MedusaContainer,
  sliceId: string,
  actor: SliceActor,
): Promise<void> {
  const { slice } = await ownSlice(container, sliceId, actor.group_id);
  await withOrderLock(container, slice.order_id, async () => {
    const { order, progress } = await ownSlice(container, sliceId, actor.group_id);
    if (order.status === "canceled") throw new SliceRefusal("order_canceled");
    if (progress.fulfillment) throw new SliceRefusal("already_packed");
    const group = await container
      .resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE)
      .retrieveProducerGroup(actor.group_id, { select: ["id", "stock_location_id"] });
    const lines = new Set(slice.lines.map((line) => line.line_item_id));
    await createOrderFulfillmentWorkflow(container).run({
      input: {
        order_id: order.id,
        items: order.items
          .filter((item) => lines.has(item.id) && item.quantity > 0)
          .map((item) => ({ id: item.id, quantity: item.quantity })),
        // Both are always given: Medusa would take the order's first method and its location.
        shipping_option_id: slice.shipping_option_id ?? undefined,
        location_id: group.stock_location_id,
        created_by: actor.member_id,
        no_notification: true,
      },
    });
  });
}
