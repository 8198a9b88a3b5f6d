import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

export interface OrderItem {
  id: string;
  title: string;
  variant_title: string | null;
  product_id: string | null;
  variant_id: string | null;
  thumbnail: string | null;
  quantity: number;
  total: BigNumberInput;
  tax_total: BigNumberInput;
}

export interface OrderShippingMethod {
  id: string;
  name: string;
  shipping_option_id: string | null;
  total: BigNumberInput;
  tax_total: BigNumberInput;
}

export interface OrderFulfillment {
  id: string;
  packed_at: Date | null;
  shipped_at: Date | null;
  delivered_at: Date | null;
  canceled_at: Date | null;
  items: { line_item_id: string }[];
}

export interface OrderPayment {
  id: string;
  amount: BigNumberInput;
  provider_id: string;
  canceled_at: Date | null;
  captures: { id: string; amount: BigNumberInput; created_by: string | null; created_at: Date }[];
  refunds: {
    id: string;
    amount: BigNumberInput;
    metadata: Record<string, unknown> | null;
    created_at: Date;
  }[];
}

export interface OrderAddress {
  first_name: string | null;
  last_name: string | null;
  phone: string | null;
  address_1: string | null;
  address_2: string | null;
  city: string | null;
  province: string | null;
  country_code: string | null;
}

export interface OrderFacts {
  id: string;
  display_id: number;
  status: string;
  email: string | null;
  locale: string | null;
  currency_code: string;
  region_id: string;
  sales_channel_id: string;
  created_at: Date;
  canceled_at: Date | null;
  total: BigNumberInput;
  items: OrderItem[];
  shipping_methods: OrderShippingMethod[];
  shipping_address: OrderAddress | null;
  fulfillments: OrderFulfillment[];
  payment_collections: {
    id: string;
    payment_sessions: { id: string; status: string; provider_id: string }[];
    payments: OrderPayment[];
  }[];
}

const orderFields = [
  "id",
  "display_id",
  "status",
  "email",
  "locale",
  "currency_code",
  "region_id",
  "sales_channel_id",
  "created_at",
  "canceled_at",
  "total",
  "items.*",
  "items.total",
  "items.tax_total",
  "shipping_methods.*",
  "shipping_methods.total",
  "shipping_methods.tax_total",
  "shipping_address.*",
  "fulfillments.*",
  "fulfillments.items.line_item_id",
  "payment_collections.id",
  "payment_collections.payment_sessions.*",
  "payment_collections.payments.*",
  "payment_collections.payments.captures.*",
  "payment_collections.payments.refunds.*",
];

/** Orders with their payments and fulfillments; unknown ids are left out. */
export async function readOrders(container: MedusaContainer, orderIds: string[]): Promise<OrderFacts[]> {
  if (orderIds.length === 0) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: orderFields, filters: { id: orderIds } });
  return data as OrderFacts[];
}

/** One order; undefined when there is none of this id. */
export async function findOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderFacts | undefined> {
  const [order] = await readOrders(container, [orderId]);
  return order;
}

/** @throws MedusaError NOT_FOUND when there is no such order. */
export async function readOrder(container: MedusaContainer, orderId: string): Promise<OrderFacts> {
  const order = await findOrder(container, orderId);
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} does not exist`);
  return order;
}

/** The payment of an order that is still in force; undefined while it was never authorised. */
export function paymentOf(order: OrderFacts): OrderPayment | undefined {
  return order.payment_collections
    .flatMap((collection) => collection.payments)
    .find((payment) => !payment.canceled_at);
}
