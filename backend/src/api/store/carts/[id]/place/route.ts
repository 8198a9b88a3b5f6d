import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PlaceOrderAnswer, PlaceOrderRequest } from "@cluster-market/contracts";
import { placeOrder } from "../../../../../workflows/checkout/place-order";
import { orderNumber } from "../../../../../workflows/orders/order-number";
import { signOrderToken } from "../../../../../workflows/orders/order-token";
import { readOrder } from "../../../../../workflows/orders/read-order";
import { cartIdInChannel } from "../../cart-in-channel";
import { placeProblem } from "../../place-problem";

/** POST /store/carts/:id/place: the basket becomes its order, once, whatever is retried. */
export async function POST(
  request: MedusaStoreRequest<PlaceOrderRequest>,
  response: MedusaResponse<PlaceOrderAnswer>,
): Promise<void> {
  const cartId = await cartIdInChannel(request);
  const now = new Date();
  const result = await placeOrder(request.scope, cartId, request.validatedBody, now);
  if (!result.placed) throw placeProblem(result.refusal);
  const order = await readOrder(request.scope, result.order_id);
  response.json({
    order_id: order.id,
    number: orderNumber(order.display_id),
    token: signOrderToken(order.id, now).token,
  });
}
