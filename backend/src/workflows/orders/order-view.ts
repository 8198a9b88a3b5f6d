import type { GroupSignature, OrderSliceView, OrderView } from "@cluster-market/contracts";
import { addMoney, type Money } from "@cluster-market/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { groupSignatures } from "./group-signatures";
import { addressLines, recipientOf } from "./order-address";
import { orderLanguage } from "./order-language";
import { orderNumber } from "./order-number";
import { isPaid, paymentMethodOf } from "./payment-facts";
import { findOrder, type OrderFacts } from "./read-order";
import { sellerOfOrder, type OrderSeller } from "./seller-of-order";
import { readSlices, type SliceFacts } from "./slice-facts";
import { sliceProgress } from "./slice-progress";

/** All that the buyer of an order may see of it; undefined when there is no such order. */
export async function orderView(container: MedusaContainer, orderId: string): Promise<OrderView | undefined> {
  const order = await findOrder(container, orderId);
  if (!order) return undefined;
  const slices = await readSlices(container, { order_id: orderId });
  const signatures = await groupSignatures(
    container,
    slices.map((slice) => slice.group_id),
  );
  const seller = await sellerOfOrder(container, order);
  const currency = order.currency_code;
  const sum = (amounts: string[]): Money =>
    addMoney(
      amounts.map((amount) => ({ amount, currency })),
      currency,
    );
  const total = sum(slices.map((slice) => slice.total));
  return {
    number: orderNumber(order.display_id),
    placed_at: new Date(order.created_at).toISOString(),
    country: order.shipping_address?.country_code ?? "",
    language: orderLanguage(order),
    email: order.email,
    phone: order.shipping_address?.phone ?? "",
    recipient: recipientOf(order.shipping_address),
    address: addressLines(order.shipping_address),
    // By name, since the database gives lines and slices in no order of its own.
    slices: slices
      .flatMap((slice) => {
        const group = signatures.get(slice.group_id);
        return group ? [sliceView(slice, order, group)] : [];
      })
      .sort((a, b) => a.group.name.localeCompare(b.group.name)),
    goods: sum(slices.map((slice) => slice.goods_total)),
    delivery: sum(slices.map((slice) => slice.delivery_total)),
    total,
    payment: paymentView(order, total, seller),
    seller: seller
      ? {
          legal_name: seller.legal_name,
          address: seller.address,
          phone: seller.phone,
          email: seller.email,
        }
      : null,
  };
}

function sliceView(slice: SliceFacts, order: OrderFacts, group: GroupSignature): OrderSliceView {
  const { status, packed_at, sent_at, delivered_at } = sliceProgress(slice, order);
  const pictures = new Map(order.items.map((item) => [item.id, item.thumbnail ?? ""]));
  const money = (amount: string): Money => ({ amount, currency: slice.currency });
  return {
    group,
    status,
    packed_at,
    sent_at,
    delivered_at,
    delivery_name:
      order.shipping_methods.find((method) => method.id === slice.shipping_method_id)?.name ?? "",
    delivery: money(slice.delivery_total),
    goods: money(slice.goods_total),
    total: money(slice.total),
    lines: slice.lines.map((line) => ({
      title: line.title,
      variant_title: line.variant_title,
      picture_url: pictures.get(line.line_item_id) ?? "",
      quantity: line.quantity,
      total: money(line.total),
    })),
  };
}

function paymentView(order: OrderFacts, total: Money, seller: OrderSeller | undefined): OrderView["payment"] {
  const method = paymentMethodOf(order);
  const paid = isPaid(order, total.amount);
  return {
    method,
    status: order.status === "canceled" ? "canceled" : paid ? "confirmed" : "due",
    transfer:
      method === "bank_transfer" && seller
        ? {
            reference: orderNumber(order.display_id),
            bank_name: seller.bank_name,
            account: seller.bank_account,
            payee: seller.legal_name,
          }
        : null,
  };
}
