import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ShippingGroupsAnswer } from "@cluster-market/contracts";
import { acceptPrices } from "../../../../../workflows/checkout/accept-prices";
import { ApiProblem } from "../../../../problem";
import { cartInChannel } from "../../cart-in-channel";

/** POST /store/carts/:id/accept-prices: the buyer agrees to today's prices. Code: cart_completed. */
export async function POST(
  request: MedusaStoreRequest,
  response: MedusaResponse<ShippingGroupsAnswer>,
): Promise<void> {
  const { answer } = await cartInChannel(request);
  if (answer.completed_order_id) {
    throw new ApiProblem("conflict", "cart_completed", "This basket is already an order.");
  }
  await acceptPrices(request.scope, answer);
  response.json((await cartInChannel(request)).answer);
}
