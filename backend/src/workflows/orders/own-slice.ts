import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { readOrder, type OrderFacts } from "./read-order";
import { readSlices, type SliceFacts } from "./slice-facts";
import { sliceProgress, type SliceProgress } from "./slice-progress";
import { SliceRefusal } from "./slice-refusal";

/** Whose slice, and who does it: always from the request's scope, never from its body. */
export interface SliceActor {
  group_id: string;
  member_id: string;
}

export interface OwnSlice {
  slice: SliceFacts;
  order: OrderFacts;
  progress: SliceProgress;
}

/** A slice of this group with its order. @throws SliceRefusal order_not_found for any other group's. */
export async function ownSlice(
  container: MedusaContainer,
  sliceId: string,
  groupId: string,
): Promise<OwnSlice> {
  const [slice] = await readSlices(container, { id: sliceId, group_id: groupId });
  if (!slice) throw new SliceRefusal("order_not_found");
  const order = await readOrder(container, slice.order_id);
  return { slice, order, progress: sliceProgress(slice, order) };
}

/** Runs work on one order, one at a time: Medusa lets the same thing be packed or captured twice. */
export async function withOrderLock<T>(
  container: MedusaContainer,
  orderId: string,
  work: () => Promise<T>,
): Promise<T> {
  return container.resolve(Modules.LOCKING).execute(`order-work:${orderId}`, work, { timeout: 30 });
}
