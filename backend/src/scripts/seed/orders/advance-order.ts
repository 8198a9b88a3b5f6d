import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_SLICE_MODULE } from "../../../modules/order-slice";
import type { OrderSliceModuleService } from "../../../modules/order-slice/service";
import { confirmTransfer } from "../../../workflows/orders/confirm-transfer";
import { deliverSlice } from "../../../workflows/orders/deliver-slice";
import { ownSlice } from "../../../workflows/orders/own-slice";
import { packSlice } from "../../../workflows/orders/pack-slice";
import { shipSlice } from "../../../workflows/orders/ship-slice";
import type { RecentOrder } from "./recent-orders";

const member = "demonstration";

/** Takes every slice of a placed order as far as the demonstration wants it, by what groups and staff would do. */
export async function advanceOrder(
  container: MedusaContainer,
  orderId: string,
  order: RecentOrder,
): Promise<void> {
  if (order.is_transfer_confirmed) await confirmTransfer(container, orderId, member);
  if (order.progress === "placed") return;
  const slices = await container
    .resolve<OrderSliceModuleService>(ORDER_SLICE_MODULE)
    .listOrderSlices({ order_id: orderId }, { select: ["id", "group_id"] });
  for (const { id, group_id } of slices) {
    const actor = { group_id, member_id: member };
    await packSlice(container, id, actor);
    const fulfillment = (await ownSlice(container, id, group_id)).progress.fulfillment;
    if (!fulfillment) continue;
    if (order.progress === "sent") await shipSlice(container, id, fulfillment.id, actor);
    if (order.progress === "delivered") await deliverSlice(container, id, fulfillment.id, actor);
  }
}
