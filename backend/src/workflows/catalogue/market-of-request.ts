import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKET_MODULE } from "../../modules/market";
import type { MarketModuleService } from "../../modules/market/service";

/** The market a publishable key opens; undefined when the key opens none, or the region is another market's. */
export async function marketOfChannels(
  container: MedusaContainer,
  salesChannelIds: readonly string[],
  regionId: string | undefined,
) {
  const markets = container.resolve<MarketModuleService>(MARKET_MODULE);
  const [market] = await markets.listMarkets(
    { sales_channel_id: [...salesChannelIds], ...(regionId ? { region_id: regionId } : {}) },
    { relations: ["seller_of_record"], take: 1 },
  );
  return market;
}

export type MarketRow = NonNullable<Awaited<ReturnType<typeof marketOfChannels>>>;
