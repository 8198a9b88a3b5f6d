import type { ProducerRequest } from "../group-scope";
import { ownRows } from "../scoped-query";

interface SliceRow {
  created_at: string;
  lines: { line_item_id: string }[];
  order: {
    status: string;
    fulfillments: { canceled_at: string | null; items: { line_item_id: string }[] }[];
    payment_collections: {
      payments: { provider_id: string; canceled_at: string | null; captures: { id: string }[] }[];
    }[];
  } | null;
}

/** Slices older than this were packed or given up long ago. */
const daysLookedBack = 120;

/** When the group's orders came that wait to be packed now: cash ones, and those whose transfer was seen. */
export async function ordersToPack(request: ProducerRequest, now: Date): Promise<Date[]> {
  const slices = await ownRows<SliceRow>(request, "order_slice", {
    fields: [
      "created_at",
      "lines.line_item_id",
      "order.status",
      "order.fulfillments.canceled_at",
      "order.fulfillments.items.line_item_id",
      "order.payment_collections.payments.provider_id",
      "order.payment_collections.payments.canceled_at",
      "order.payment_collections.payments.captures.id",
    ],
    filters: { created_at: { $gte: new Date(now.getTime() - daysLookedBack * 86_400_000) } },
    order: { created_at: "ASC" },
  });
  return slices.filter(waitsToBePacked).map((slice) => new Date(slice.created_at));
}

function waitsToBePacked({ order, lines }: SliceRow): boolean {
  if (!order || order.status === "canceled") return false;
  const own = new Set(lines.map((line) => line.line_item_id));
  const isPacked = order.fulfillments.some(
    (fulfillment) =>
      fulfillment.canceled_at === null && fulfillment.items.some((item) => own.has(item.line_item_id)),
  );
  if (isPacked) return false;
  const payment = order.payment_collections
    .flatMap((collection) => collection.payments)
    .find((candidate) => candidate.canceled_at === null);
  return payment?.provider_id === "pp_manual_cash_on_delivery" || (payment?.captures.length ?? 0) > 0;
}
