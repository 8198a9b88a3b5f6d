import type { MedusaRequest, MedusaStoreRequest } from "@medusajs/framework/http";
import { marketOfChannels, type MarketRow } from "../../../workflows/catalogue/market-of-request";
import { ApiProblem } from "../../problem";

/** The market of the request's publishable key. Code: market_unknown. */
export async function marketOfKey(request: MedusaRequest, regionId?: string): Promise<MarketRow> {
  const channels = (request as MedusaStoreRequest).publishable_key_context.sales_channel_ids;
  const market = await marketOfChannels(request.scope, channels, regionId);
  if (!market) {
    throw new ApiProblem("invalid_data", "market_unknown", "This key and region belong to no market.", [
      { path: "region_id", message: "not the region of this key’s market" },
    ]);
  }
  return market;
}
