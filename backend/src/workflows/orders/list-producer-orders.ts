import type { ProducerOrder, ProducerOrdersQuery } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { producerOrder } from "./producer-order";
import { readOrders, type OrderFacts } from "./read-order";
import { readSlices, type SliceFacts } from "./slice-facts";
import { sliceProgress } from "./slice-progress";

/** A group's slices of one state, newest first. Which are open is read from light rows; only a page is read whole. */
export async function listProducerOrders(
  container: MedusaContainer,
  groupId: string,
  query: ProducerOrdersQuery,
): Promise<{ orders: ProducerOrder[]; count: number }> {
  const slices = await readSlices(container, { group_id: groupId });
  const states = await orderStates(
    container,
    slices.map((slice) => slice.order_id),
  );
  const wanted = slices.filter((slice) => {
    const state = states.get(slice.order_id);
    return state !== undefined && isDone(slice, state) === (query.status === "done");
  });
  const page = wanted.slice(query.offset, query.offset + query.limit);
  const orders = new Map(
    (
      await readOrders(
        container,
        page.map((slice) => slice.order_id),
      )
    ).map((order) => [order.id, order]),
  );
  return {
    count: wanted.length,
    orders: page.flatMap((slice) => {
      const order = orders.get(slice.order_id);
      return order ? [producerOrder({ slice, order, progress: sliceProgress(slice, order) })] : [];
    }),
  };
}

type OrderState = Pick<OrderFacts, "id" | "status" | "fulfillments">;

function isDone(slice: SliceFacts, state: OrderState): boolean {
  const { status } = sliceProgress(slice, state);
  return status === "delivered" || status === "canceled";
}

async function orderStates(container: MedusaContainer, orderIds: string[]): Promise<Map<string, OrderState>> {
  if (orderIds.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "fulfillments.id",
      "fulfillments.shipped_at",
      "fulfillments.delivered_at",
      "fulfillments.canceled_at",
      "fulfillments.items.line_item_id",
    ],
    filters: { id: orderIds },
  });
  return new Map((data as OrderState[]).map((order) => [order.id, order]));
}
