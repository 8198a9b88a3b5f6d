import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

export interface BasketItem {
  id: string;
  title: string;
  variant_title: string | null;
  product_handle: string | null;
  product_id: string | null;
  variant_id: string | null;
  thumbnail: string | null;
  quantity: number;
  unit_price: BigNumberInput;
  total: BigNumberInput;
  tax_total: BigNumberInput;
}

export interface BasketShippingMethod {
  id: string;
  name: string;
  shipping_option_id: string | null;
  total: BigNumberInput;
  tax_total: BigNumberInput;
}

export interface BasketAddress {
  first_name: string | null;
  phone: string | null;
  address_1: string | null;
  city: string | null;
  country_code: string | null;
}

export interface Basket {
  id: string;
  currency_code: string;
  region_id: string;
  sales_channel_id: string;
  completed_at: Date | null;
  total: BigNumberInput;
  items: BasketItem[];
  shipping_methods: BasketShippingMethod[];
  shipping_address: BasketAddress | null;
  payment_collection: { id: string } | null;
}

const basketFields = [
  "id",
  "currency_code",
  "region_id",
  "sales_channel_id",
  "completed_at",
  "total",
  ...["id", "title", "variant_title", "product_handle", "product_id", "variant_id", "thumbnail"].map(
    (field) => `items.${field}`,
  ),
  "items.quantity",
  "items.unit_price",
  "items.total",
  "items.tax_total",
  "shipping_methods.id",
  "shipping_methods.name",
  "shipping_methods.shipping_option_id",
  "shipping_methods.total",
  "shipping_methods.tax_total",
  "shipping_address.*",
  "payment_collection.id",
];

/** A basket with its totals, not rounded; undefined when there is none of this id. */
export async function readBasket(container: MedusaContainer, cartId: string): Promise<Basket | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields: basketFields, filters: { id: cartId } });
  const [found] = data as Basket[];
  return found;
}

/** The order that a basket became, if it did. */
export async function orderOfBasket(container: MedusaContainer, cartId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  });
  return (data[0] as { order_id: string } | undefined)?.order_id ?? null;
}
