import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { MARKET_MODULE } from "../modules/market";
import type { MarketModuleService } from "../modules/market/service";

export interface MarketFixture {
  country: string;
  currency: string;
  salesChannelId: string;
}

/** A market with its region and sales channel; tests of the portal need no seller of record. */
export async function makeMarket(
  container: MedusaContainer,
  country: string,
  currency: string,
): Promise<MarketFixture> {
  const [channel] = await container
    .resolve(Modules.SALES_CHANNEL)
    .createSalesChannels([{ name: `Market ${country}` }]);
  const [region] = await container
    .resolve(Modules.REGION)
    .createRegions([{ name: country, currency_code: currency, countries: [country] }]);
  if (!channel || !region) throw new Error("No channel or region");
  await container.resolve<MarketModuleService>(MARKET_MODULE).createMarkets({
    country,
    currency,
    languages: { languages: ["en"] },
    region_id: region.id,
    sales_channel_id: channel.id,
    contact_email: "hello@example.org",
  });
  return { country, currency, salesChannelId: channel.id };
}
