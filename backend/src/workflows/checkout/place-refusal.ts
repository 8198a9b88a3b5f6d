import type { BasketProblem, PlaceOrderRequest } from "@cluster-market/contracts";
import { compareAmounts, type Money } from "@cluster-market/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MARKET_MODULE } from "../../modules/market";
import type { MarketModuleService } from "../../modules/market/service";
import type { DescribedBasket } from "./describe-basket";

/** Why an order is not placed. Nothing is written then, and the basket is kept. */
export type PlaceRefusal =
  | {
      code: "basket_empty" | "address_missing" | "delivery_missing" | "market_closed" | "payment_not_offered";
    }
  | { code: "basket_problems"; problems: BasketProblem[] }
  | { code: "total_changed"; expected: Money; current: Money };

/** The first thing that stands between a basket and its order, or null. */
export async function placeRefusal(
  container: MedusaContainer,
  described: DescribedBasket,
  request: PlaceOrderRequest,
  providerId: string,
): Promise<PlaceRefusal | null> {
  const { basket, answer } = described;
  if (basket.items.length === 0) return { code: "basket_empty" };
  if (!(await hasSeller(container, basket.region_id))) return { code: "market_closed" };
  if (answer.problems.length > 0) return { code: "basket_problems", problems: answer.problems };
  const address = basket.shipping_address;
  if (
    !address?.first_name ||
    !address.phone ||
    !address.city ||
    !address.address_1 ||
    !address.country_code
  ) {
    return { code: "address_missing" };
  }
  if (described.groups_without_delivery.length > 0) return { code: "delivery_missing" };
  if (!(await isOffered(container, basket.region_id, providerId))) return { code: "payment_not_offered" };
  if (compareAmounts(request.expected_total, answer.total.amount) !== 0) {
    const expected = { amount: request.expected_total, currency: answer.currency };
    return { code: "total_changed", expected, current: answer.total };
  }
  return null;
}

async function hasSeller(container: MedusaContainer, regionId: string): Promise<boolean> {
  const [market] = await container
    .resolve<MarketModuleService>(MARKET_MODULE)
    .listMarkets({ region_id: regionId }, { relations: ["seller_of_record"] });
  return Boolean(market?.seller_of_record);
}

async function isOffered(container: MedusaContainer, regionId: string, providerId: string): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "region",
    fields: ["payment_providers.id"],
    filters: { id: regionId },
  });
  const region = data[0] as unknown as { payment_providers: { id: string }[] } | undefined;
  return region?.payment_providers.some((provider) => provider.id === providerId) ?? false;
}
