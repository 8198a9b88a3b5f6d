import type { SliceStatus } from "@cluster-market/contracts";
import type { OrderFacts, OrderFulfillment } from "./read-order";
import type { SliceFacts } from "./slice-facts";

/** How far a slice got; instants in ISO 8601. */
export interface SliceProgress {
  status: SliceStatus;
  fulfillment: OrderFulfillment | undefined;
  packed_at: string | null;
  sent_at: string | null;
  delivered_at: string | null;
}

/** What of an order decides how far its slices got. */
export type OrderProgress = Pick<OrderFacts, "status" | "fulfillments">;

/** Reads a slice's progress from its live fulfillment; `sent_at` is our own, since cash parcels stay unshipped. */
export function sliceProgress(slice: SliceFacts, order: OrderProgress): SliceProgress {
  const fulfillment = fulfillmentOf(slice, order);
  const sentAt = fulfillment ? (slice.sent_at ?? fulfillment.shipped_at) : null;
  return {
    status: statusOf(order, fulfillment, sentAt),
    fulfillment,
    packed_at: instant(fulfillment?.packed_at),
    sent_at: instant(sentAt),
    delivered_at: instant(fulfillment?.delivered_at),
  };
}

function fulfillmentOf(slice: SliceFacts, order: OrderProgress): OrderFulfillment | undefined {
  const lineIds = new Set(slice.lines.map((line) => line.line_item_id));
  return order.fulfillments.find(
    (fulfillment) =>
      !fulfillment.canceled_at && fulfillment.items.some((item) => lineIds.has(item.line_item_id)),
  );
}

function statusOf(
  order: OrderProgress,
  fulfillment: OrderFulfillment | undefined,
  sentAt: Date | null,
): SliceStatus {
  if (fulfillment?.delivered_at) return "delivered";
  if (order.status === "canceled") return "canceled";
  if (sentAt) return "sent";
  return fulfillment ? "packed" : "placed";
}

function instant(date: Date | null | undefined): string | null {
  return date ? new Date(date).toISOString() : null;
}
