import type { AdminOrderSlices, AdminSlice, GroupSignature } from "@cluster-market/contracts";
import { addMoney, type Money } from "@cluster-market/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_LEDGER_MODULE } from "../../modules/sales-ledger";
import type { WrittenOrderEntry } from "../../modules/sales-ledger/order-entries-sql";
import type { SalesLedgerModuleService } from "../../modules/sales-ledger/service";
import { groupSignatures } from "./group-signatures";
import { orderNumber } from "./order-number";
import { capturedOf, isPaid, paymentMethodOf } from "./payment-facts";
import { findOrder, type OrderFacts } from "./read-order";
import { readSlices, type SliceFacts } from "./slice-facts";
import { sliceProgress } from "./slice-progress";
import { SliceRefusal } from "./slice-refusal";

/** An order by group with its ledger entries, for staff. @throws SliceRefusal order_not_found. */
export async function adminOrderSlices(
  container: MedusaContainer,
  orderId: string,
): Promise<AdminOrderSlices> {
  const order = await findOrder(container, orderId);
  if (!order) throw new SliceRefusal("order_not_found");
  const slices = (await readSlices(container, { order_id: orderId })).reverse();
  const signatures = await groupSignatures(
    container,
    slices.map((slice) => slice.group_id),
  );
  const refunds = order.payment_collections.flatMap((collection) =>
    collection.payments.flatMap((payment) => payment.refunds.map((refund) => refund.id)),
  );
  const entries = await container
    .resolve<SalesLedgerModuleService>(SALES_LEDGER_MODULE)
    .entriesOfOrder(orderId, refunds);
  const total = addMoney(
    slices.map((slice) => ({ amount: slice.total, currency: slice.currency })),
    order.currency_code,
  );
  const paid = isPaid(order, total.amount);
  return {
    order_id: order.id,
    number: orderNumber(order.display_id),
    payment: {
      method: paymentMethodOf(order),
      status: order.status === "canceled" ? "canceled" : paid ? "confirmed" : "due",
      total,
      captured: capturedOf(order),
    },
    slices: slices.flatMap((slice) => {
      const group = signatures.get(slice.group_id);
      return group ? [adminSlice(slice, order, group, entries)] : [];
    }),
  };
}

function adminSlice(
  slice: SliceFacts,
  order: OrderFacts,
  group: GroupSignature,
  entries: WrittenOrderEntry[],
): AdminSlice {
  const { status, packed_at, sent_at, delivered_at } = sliceProgress(slice, order);
  const money = (amount: string): Money => ({ amount, currency: slice.currency });
  return {
    id: slice.id,
    group,
    status,
    packed_at,
    sent_at,
    delivered_at,
    seen_at: slice.seen_at ? new Date(slice.seen_at).toISOString() : null,
    delivery_name:
      order.shipping_methods.find((method) => method.id === slice.shipping_method_id)?.name ?? "",
    lines: slice.lines.map((line) => ({
      line_item_id: line.line_item_id,
      title: line.title,
      variant_title: line.variant_title,
      quantity: line.quantity,
      total: money(line.total),
    })),
    goods: money(slice.goods_total),
    delivery: money(slice.delivery_total),
    total: money(slice.total),
    ledger: entries
      .filter((entry) => entry.group_id === slice.group_id)
      .map(
        ({ id, occurred_on, component, title, quantity, amount, source_kind, source_line, reversal_of }) => ({
          id,
          occurred_on,
          component,
          title,
          quantity,
          amount: money(amount),
          source_kind,
          source_line,
          reversal_of,
        }),
      ),
  };
}
