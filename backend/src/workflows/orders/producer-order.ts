import type { ProducerOrder } from "@cluster-market/contracts";
import type { Money } from "@cluster-market/money";
import { addressLines, recipientOf } from "./order-address";
import { orderNumber } from "./order-number";
import type { OwnSlice } from "./own-slice";
import { isPaid, paymentMethodOf } from "./payment-facts";

/** What a group sees of an order: its own slice, where it goes, and nothing of the other groups. */
export function producerOrder(own: OwnSlice): ProducerOrder {
  const { slice, order, progress } = own;
  const money = (amount: string): Money => ({ amount, currency: slice.currency });
  const pictures = new Map(order.items.map((item) => [item.id, item.thumbnail ?? ""]));
  return {
    id: slice.id,
    number: orderNumber(order.display_id),
    placed_at: new Date(order.created_at).toISOString(),
    status: progress.status,
    is_new: slice.seen_at === null,
    payment: { method: paymentMethodOf(order), state: paymentState(own) },
    recipient: {
      name: recipientOf(order.shipping_address),
      phone: order.shipping_address?.phone ?? "",
      address: addressLines(order.shipping_address),
    },
    delivery_name:
      order.shipping_methods.find((method) => method.id === slice.shipping_method_id)?.name ?? "",
    lines: slice.lines.map((line) => ({
      title: line.title,
      variant_title: line.variant_title,
      picture_url: pictures.get(line.line_item_id) ?? "",
      quantity: line.quantity,
      goods: money(line.total),
    })),
    goods: money(slice.goods_total),
    delivery: money(slice.delivery_total),
    total: money(slice.total),
    fulfillment: progress.fulfillment
      ? {
          id: progress.fulfillment.id,
          packed_at: progress.packed_at,
          sent_at: progress.sent_at,
          delivered_at: progress.delivered_at,
        }
      : null,
  };
}

function paymentState({ slice, order, progress }: OwnSlice): ProducerOrder["payment"]["state"] {
  if (order.status === "canceled") return "canceled";
  if (paymentMethodOf(order) === "cash_on_delivery") {
    return progress.status === "delivered" ? "paid" : "cash_due";
  }
  return isPaid(order, slice.total) ? "paid" : "await_transfer";
}
