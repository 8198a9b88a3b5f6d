import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKET_MODULE } from "../../modules/market";
import type { MarketModuleService } from "../../modules/market/service";
import type { OrderFacts } from "./read-order";

export interface OrderSeller {
  legal_name: string;
  address: string;
  phone: string;
  email: string;
  registration_number: string;
  tax_number: string;
  bank_name: string;
  bank_account: string;
}

/** Who sells in the order's market, before the law; undefined where nobody does. */
export async function sellerOfOrder(
  container: MedusaContainer,
  order: OrderFacts,
): Promise<OrderSeller | undefined> {
  const [market] = await container
    .resolve<MarketModuleService>(MARKET_MODULE)
    .listMarkets({ region_id: order.region_id }, { relations: ["seller_of_record"] });
  return market?.seller_of_record ?? undefined;
}
