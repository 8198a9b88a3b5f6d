import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { orderOfBasket } from "../checkout/read-basket";
import { makeOrderWhole } from "./make-order-whole";
import { sendOrderMessages } from "./send-order-messages";
import { readSlices } from "./slice-facts";

const minute = 60_000;

interface RecentOrder {
  id: string;
  status: string;
  created_at: Date;
  metadata: Record<string, unknown> | null;
}

/**
 * Mends what a crash in the midst of completing baskets left, for orders of the last two days that came from our
 * checkout (they carry their basket's id) and have no slices, which are written last:
 * an order that its basket knows gets its payment, reservations, slices and messages; one that its basket does not
 * know is a stray, since the buyer's retry made another, and is cancelled.
 * Orders younger than two minutes may still be under way and are left alone.
 */
export async function repairOrders(container: MedusaContainer, now: Date): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const recent = await recentOrders(container, now);
  const slices =
    recent.length > 0 ? await readSlices(container, { order_id: recent.map(({ id }) => id) }) : [];
  const whole = new Set(slices.map((slice) => slice.order_id));
  for (const order of recent.filter(({ id, status }) => !whole.has(id) && status !== "canceled")) {
    try {
      await repair(container, order, now);
      logger.warn(`Order ${order.id} was left unfinished and has been repaired`);
    } catch (error) {
      logger.error(`Order ${order.id} was left unfinished and could not be repaired: ${String(error)}`);
    }
  }
}

async function recentOrders(container: MedusaContainer, now: Date): Promise<RecentOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "status", "created_at", "metadata"],
    filters: {
      created_at: {
        $gte: new Date(now.getTime() - 2 * 24 * 60 * minute),
        $lte: new Date(now.getTime() - 2 * minute),
      },
    },
    pagination: { take: 1000, order: { created_at: "DESC" } },
  });
  return (data as RecentOrder[]).filter((order) => typeof order.metadata?.cart_id === "string");
}

async function repair(container: MedusaContainer, order: RecentOrder, now: Date): Promise<void> {
  const knownOrder = await orderOfBasket(container, String(order.metadata?.cart_id));
  if (knownOrder !== order.id) {
    await cancelOrderWorkflow(container).run({ input: { order_id: order.id } });
    return;
  }
  await makeOrderWhole(container, order.id);
  await sendOrderMessages(container, order.id, now);
}
