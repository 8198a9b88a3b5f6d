import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderView } from "@cluster-market/contracts";
import { orderOfToken } from "../../../../../workflows/orders/order-token";
import { orderView } from "../../../../../workflows/orders/order-view";
import { orderNotFound } from "../../order-not-found";

/** GET /store/orders/by-token/:token: the order that a signed link opens. Code: order_not_found. */
export async function GET(
  request: MedusaStoreRequest,
  response: MedusaResponse<{ order: OrderView }>,
): Promise<void> {
  const orderId = orderOfToken(request.params.token ?? "", new Date());
  const order = orderId ? await orderView(request.scope, orderId) : undefined;
  if (!order) throw orderNotFound();
  response.setHeader("cache-control", "no-store");
  response.json({ order });
}
