import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_SLICE_MODULE } from "../../modules/order-slice";
import type { OrderSliceModuleService } from "../../modules/order-slice/service";
import { ownSlice } from "./own-slice";

/** Notes when a group first opened its slice. @throws SliceRefusal order_not_found. */
export async function markSliceSeen(
  container: MedusaContainer,
  sliceId: string,
  groupId: string,
  now: Date,
): Promise<void> {
  const { slice } = await ownSlice(container, sliceId, groupId);
  if (slice.seen_at) return;
  await container
    .resolve<OrderSliceModuleService>(ORDER_SLICE_MODULE)
    .updateOrderSlices({ id: slice.id, seen_at: now });
}
