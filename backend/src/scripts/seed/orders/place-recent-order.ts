import { addShippingMethodToCartWorkflow, createCartWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { describeBasket } from "../../../workflows/checkout/describe-basket";
import { placeOrder } from "../../../workflows/checkout/place-order";
import type { SeededMarket } from "../base/markets";
import type { RecentOrder } from "./recent-orders";

/** Variant ids of a product by its handle, in the data's order. */
export type SizesOfProduct = ReadonlyMap<string, readonly string[]>;

/** Fills a basket, chooses each group's first way of delivery and places the order. @returns the order's id. */
export async function placeRecentOrder(
  container: MedusaContainer,
  order: RecentOrder,
  market: SeededMarket,
  sizes: SizesOfProduct,
): Promise<string> {
  const now = new Date();
  const { name, email, ...place } = order.buyer;
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: market.region_id,
      sales_channel_id: market.sales_channel_id,
      locale: order.locale,
      ...(email ? { email } : {}),
      shipping_address: { ...place, first_name: name, country_code: order.country },
      items: order.lines.map(({ product, size, quantity }) => ({
        variant_id: sizes.get(product)?.[size] ?? product,
        quantity,
      })),
    },
  });
  const chosen = await describeBasket(container, cart.id, now);
  await addShippingMethodToCartWorkflow(container).run({
    input: {
      cart_id: cart.id,
      options: (chosen?.answer.groups ?? []).flatMap(({ options }) =>
        options[0] ? [{ id: options[0].id }] : [],
      ),
    },
  });
  const ready = await describeBasket(container, cart.id, now);
  const placed = await placeOrder(
    container,
    cart.id,
    { payment_method: order.payment_method, expected_total: ready?.answer.total.amount ?? "0" },
    now,
  );
  if (placed.placed) return placed.order_id;
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The demonstration's order of ${name} was refused: ${JSON.stringify(placed.refusal)}`,
  );
}
