import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { describeBasket, type DescribedBasket } from "../../../workflows/checkout/describe-basket";
import { ApiProblem } from "../../problem";

/**
 * Id of the basket in the request's address, when the publishable key opens its sales channel: a key of another
 * market finds nothing. Code: cart_not_found.
 */
export async function cartIdInChannel(request: MedusaStoreRequest): Promise<string> {
  const [cart] = await request.scope
    .resolve(Modules.CART)
    .listCarts({ id: request.params.id ?? "" }, { select: ["id", "sales_channel_id"] });
  const channels = request.publishable_key_context.sales_channel_ids;
  if (!cart?.sales_channel_id || !channels.includes(cart.sales_channel_id)) throw cartNotFound();
  return cart.id;
}

/** The same basket, described by group. */
export async function cartInChannel(request: MedusaStoreRequest): Promise<DescribedBasket> {
  const described = await describeBasket(request.scope, await cartIdInChannel(request), new Date());
  if (!described) throw cartNotFound();
  return described;
}

function cartNotFound(): ApiProblem {
  return new ApiProblem("not_found", "cart_not_found", "There is no such basket in this market.");
}
