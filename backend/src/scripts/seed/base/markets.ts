import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createTaxRegionsWorkflow,
  deleteApiKeysWorkflow,
  deleteSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { MARKET_MODULE } from "../../../modules/market";
import type { MarketModuleService } from "../../../modules/market/service";
import type { SeedContext } from "../seed-context";
import { type MarketData, markets } from "./market-data";

/** What later parts need of a market: country → Medusa's ids. */
export interface SeededMarket {
  region_id: string;
  sales_channel_id: string;
}
export type SeededMarkets = Record<MarketData["country"], SeededMarket>;

/** Region with its tax, sales channel, publishable key and seller of record of each country. */
export async function seedMarkets({ container }: SeedContext): Promise<SeededMarkets> {
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: markets.map((market) => ({ name: market.name })) },
  });
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: markets.map((market) => ({
        name: market.name,
        currency_code: market.currency,
        countries: [market.country],
        is_tax_inclusive: true,
        // Where nothing is sold nothing is paid.
        payment_providers: market.seller ? ["pp_manual_cash_on_delivery", "pp_manual_bank_transfer"] : [],
      })),
    },
  });
  await createTaxRegionsWorkflow(container).run({
    input: markets.map((market) => ({
      country_code: market.country,
      provider_id: "tp_system",
      default_tax_rate: market.tax,
    })),
  });

  const seeded: Partial<SeededMarkets> = {};
  for (const market of markets) {
    const channel = found(
      channels.find((one) => one.name === market.name),
      market,
    );
    const region = found(
      regions.find((one) => one.name === market.name),
      market,
    );
    await createPublishableKey(container, market.name, channel.id);
    await createMarket(container, market, { region_id: region.id, sales_channel_id: channel.id });
    seeded[market.country] = { region_id: region.id, sales_channel_id: channel.id };
  }
  const all = seeded as SeededMarkets;
  await removeDefaults(container, all.gh.sales_channel_id);
  return all;
}

async function createPublishableKey(
  container: MedusaContainer,
  title: string,
  channelId: string,
): Promise<void> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title, type: "publishable", created_by: "" }] },
  });
  for (const key of result) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channelId] } });
  }
}

async function createMarket(
  container: MedusaContainer,
  market: MarketData,
  ids: SeededMarket,
): Promise<void> {
  const service: MarketModuleService = container.resolve(MARKET_MODULE);
  const seller = market.seller
    ? await service.createSellerOfRecords({ ...market.seller, is_demonstration: true })
    : null;
  await service.createMarkets({
    country: market.country,
    currency: market.currency,
    languages: { languages: market.languages },
    contact_email: market.contact_email,
    seller_of_record_id: seller?.id ?? null,
    ...ids,
  });
}

/** Medusa makes a channel and a key of its own at the first start; a shop of countries has no use for them. */
async function removeDefaults(container: MedusaContainer, defaultChannelId: string): Promise<void> {
  await updateStoresWorkflow(container).run({
    input: { selector: {}, update: { default_sales_channel_id: defaultChannelId } },
  });
  const channels = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({ name: "Default Sales Channel" });
  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ title: "Default Publishable API Key" });
  if (keys.length > 0) {
    // A key must be revoked before it may be deleted.
    const ids = keys.map((key) => key.id);
    await container.resolve(Modules.API_KEY).revoke({ id: ids }, { revoked_by: "system" });
    await deleteApiKeysWorkflow(container).run({ input: { ids } });
  }
  if (channels.length > 0) {
    await deleteSalesChannelsWorkflow(container).run({
      input: { ids: channels.map((channel) => channel.id) },
    });
  }
}

function found<Thing>(thing: Thing | undefined, market: MarketData): Thing {
  if (thing === undefined) throw new Error(`Medusa made nothing for ${market.name}`);
  return thing;
}
