import { addMoney, compareAmounts, multiplyMoney, roundMoney } from "@cluster-market/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import type {
  LedgerPart,
  OrderLedgerFacts,
  RefundFacts,
  SliceLedgerFacts,
} from "../../modules/sales-ledger/order-ledger-facts";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../modules/producer-group/service";
import { amountText } from "../checkout/amount-text";
import { paymentMethodOf } from "../orders/payment-facts";
import { readOrder, type OrderFacts } from "../orders/read-order";
import { readSlices, type SliceFacts } from "../orders/slice-facts";
import { sliceProgress } from "../orders/slice-progress";

/** Gathers what decides an order's ledger entries; undefined for an order that no group has a part in. */
export async function readOrderLedgerFacts(
  container: MedusaContainer,
  orderId: string,
  now: Date,
): Promise<OrderLedgerFacts | undefined> {
  const slices = await readSlices(container, { order_id: orderId });
  if (slices.length === 0) return undefined;
  const order = await readOrder(container, orderId);
  const groups = await container
    .resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE)
    .listProducerGroups({ id: slices.map((slice) => slice.group_id) }, { select: ["id", "time_zone"] });
  const zones = new Map(groups.map((group) => [group.id, group.time_zone]));
  const payments = order.payment_collections.flatMap((collection) => collection.payments);
  const currency = order.currency_code;
  const rounded = (amount: Parameters<typeof amountText>[0]) =>
    roundMoney(amountText(amount), currency).amount;
  const described = slices.map((slice): SliceLedgerFacts => {
    const { delivered_at } = sliceProgress(slice, order);
    return {
      slice_id: slice.id,
      group_id: slice.group_id,
      time_zone: zones.get(slice.group_id) ?? "UTC",
      parts: partsOf(slice, order),
      delivered_at: delivered_at ? new Date(delivered_at) : null,
    };
  });
  return {
    order_id: order.id,
    currency,
    buyer_country: order.shipping_address?.country_code ?? null,
    is_prepaid: paymentMethodOf(order) === "bank_transfer",
    due: addMoney(
      described.flatMap((slice) => slice.parts.map(({ amount }) => ({ amount, currency }))),
      currency,
    ).amount,
    canceled_at: order.status === "canceled" ? new Date(order.canceled_at ?? now) : null,
    captures: payments.flatMap((payment) =>
      payment.captures.map((capture) => ({
        amount: rounded(capture.amount),
        at: new Date(capture.created_at),
      })),
    ),
    refunds: payments.flatMap((payment) => payment.refunds.map((refund) => refundFacts(refund, rounded))),
    slices: described,
    now,
  };
}

function refundFacts(
  refund: { id: string; amount: unknown; created_at: Date; metadata: Record<string, unknown> | null },
  rounded: (amount: Parameters<typeof amountText>[0]) => string,
): RefundFacts {
  const sliceId = refund.metadata?.slice_id;
  const lines = refund.metadata?.line_ids;
  return {
    id: refund.id,
    amount: rounded(refund.amount as Parameters<typeof amountText>[0]),
    at: new Date(refund.created_at),
    slice_id: typeof sliceId === "string" ? sliceId : null,
    source_lines: Array.isArray(lines) ? lines.map(String) : null,
  };
}

/** A slice's amounts by line and component, less what an edit of the order took out since it was placed. */
function partsOf(slice: SliceFacts, order: OrderFacts): LedgerPart[] {
  const quantities = new Map(order.items.map((item) => [item.id, item.quantity]));
  const { currency } = slice;
  const lines = slice.lines.flatMap((line): LedgerPart[] => {
    const quantity = Math.min(quantities.get(line.line_item_id) ?? 0, line.quantity);
    const kept = (amount: string) =>
      quantity === line.quantity
        ? amount
        : multiplyMoney({ amount, currency }, String(quantity / line.quantity)).amount;
    const product = { product_id: line.product_id, variant_id: line.variant_id, title: line.title };
    const source = { source_line: line.line_item_id, ...product };
    return [
      { ...source, component: "goods", amount: kept(line.goods), quantity: String(quantity) },
      { ...source, component: "tax", amount: kept(line.tax), quantity: "0" },
    ];
  });
  const method = order.shipping_methods.find((candidate) => candidate.id === slice.shipping_method_id);
  const delivery = method
    ? { source_line: method.id, product_id: null, variant_id: null, title: method.name }
    : undefined;
  const deliveryParts: LedgerPart[] = delivery
    ? [
        { ...delivery, component: "delivery", amount: slice.delivery, quantity: "1" },
        { ...delivery, component: "tax", amount: slice.delivery_tax, quantity: "0" },
      ]
    : [];
  // Free goods are sold all the same; a tax or a delivery of nothing is no entry.
  return [...lines, ...deliveryParts].filter((part) =>
    part.component === "goods" ? part.quantity !== "0" : compareAmounts(part.amount, "0") !== 0,
  );
}
