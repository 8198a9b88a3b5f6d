import "server-only";
import { shippingGroupsAnswerSchema, type ShippingGroupsAnswer } from "@cluster-market/contracts";
import { askBackend } from "./backend";
import { storeHeaders, type ReaderMarket } from "./market";
import { basketId } from "./basket-session";

/** A basket by id. Null when there is none or it has become an order. @throws BackendError */
export async function readBasketById(market: ReaderMarket, id: string): Promise<ShippingGroupsAnswer | null> {
  const answer = await askBackend({
    path: `/store/carts/${id}/shipping-groups?locale=${market.locale}`,
    headers: storeHeaders(market),
  });
  if (answer === null) return null;
  const basket = shippingGroupsAnswerSchema.parse(answer);
  return basket.completed_order_id ? null : basket;
}

/** The reader's basket in this market. Null when there is none. @throws BackendError */
export async function readBasket(market: ReaderMarket): Promise<ShippingGroupsAnswer | null> {
  const id = await basketId(market.country);
  return id ? readBasketById(market, id) : null;
}
