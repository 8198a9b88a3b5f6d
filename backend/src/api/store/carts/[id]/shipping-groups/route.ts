import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ShippingGroupsAnswer } from "@cluster-market/contracts";
import { cartInChannel } from "../../cart-in-channel";

/** GET /store/carts/:id/shipping-groups */
export async function GET(
  request: MedusaStoreRequest,
  response: MedusaResponse<ShippingGroupsAnswer>,
): Promise<void> {
  const { answer } = await cartInChannel(request);
  response.json(answer);
}
