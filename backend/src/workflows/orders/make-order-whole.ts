import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createReservationsWorkflow } from "@medusajs/medusa/core-flows";
import { paymentOf, readOrder, type OrderFacts } from "./read-order";
import { writeOrderSlices } from "./write-order-slices";

interface VariantStock {
  id: string;
  manage_inventory: boolean;
  allow_backorder: boolean;
  product: { producer_group: { stock_location_id: string | null } | null };
  inventory_items: { inventory_item_id: string; required_quantity: number }[];
}

/**
 * Gives an order what a crash in complete-cart left out, since it is no single transaction: its payment, its
 * reservations, and last its slices, so that an order with slices is known to be whole. Safe to repeat.
 */
export async function makeOrderWhole(container: MedusaContainer, orderId: string): Promise<void> {
  const order = await readOrder(container, orderId);
  if (order.status !== "canceled") {
    await authorizePayment(container, order);
    await reserveMissing(container, order);
  }
  await writeOrderSlices(container, orderId);
}

async function authorizePayment(container: MedusaContainer, order: OrderFacts): Promise<void> {
  const anyPayment = order.payment_collections.some((collection) => collection.payments.length > 0);
  const session = order.payment_collections
    .flatMap((collection) => collection.payment_sessions)
    .find((candidate) => candidate.status === "pending");
  if (anyPayment || paymentOf(order) || !session) return;
  await container.resolve(Modules.PAYMENT).authorizePaymentSession(session.id, {});
}

async function reserveMissing(container: MedusaContainer, order: OrderFacts): Promise<void> {
  const packed = new Set(
    order.fulfillments
      .filter((fulfillment) => !fulfillment.canceled_at)
      .flatMap((fulfillment) => fulfillment.items.map((item) => item.line_item_id)),
  );
  const open = order.items.filter((item) => item.variant_id && !packed.has(item.id));
  if (open.length === 0) return;
  const reserved = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: open.map((item) => item.id) }, { select: ["id", "line_item_id"] });
  const has = new Set(reserved.map((reservation) => reservation.line_item_id));
  const missing = open.filter((item) => !has.has(item.id));
  if (missing.length === 0) return;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "manage_inventory",
      "allow_backorder",
      "product.producer_group.stock_location_id",
      "inventory_items.inventory_item_id",
      "inventory_items.required_quantity",
    ],
    filters: { id: missing.map((item) => item.variant_id ?? "") },
  });
  const variants = new Map((data as unknown as VariantStock[]).map((variant) => [variant.id, variant]));
  const reservations = missing.flatMap((item) => {
    const variant = variants.get(item.variant_id ?? "");
    const locationId = variant?.product.producer_group?.stock_location_id;
    if (!variant?.manage_inventory || !locationId) return [];
    return variant.inventory_items.map((part) => ({
      line_item_id: item.id,
      inventory_item_id: part.inventory_item_id,
      location_id: locationId,
      quantity: part.required_quantity * item.quantity,
      allow_backorder: variant.allow_backorder,
    }));
  });
  if (reservations.length > 0) await createReservationsWorkflow(container).run({ input: { reservations } });
}
