import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { describeBasket, type DescribedBasket } from "../../../workflows/checkout/describe-basket";
import { ApiProblem } from "../../problem";

/**
 * The basket of the request's address, when the publishable key opens its sales channel: a key of another market
 * finds nothing. Code: cart_not_found.
 */
export async function cartInChannel(request: MedusaStoreRequest): Promise<DescribedBasket> {
  const described = await describeBasket(request.scope, request.params.id ?? "", new Date());
  const channels = request.publishable_key_context.sales_channel_ids;
  if (!described || !channels.includes(described.basket.sales_channel_id)) {
    throw new ApiProblem("not_found", "cart_not_found", "There is no such basket in this market.");
  }
  return described;
}
