import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import {
  createApiKeysWorkflow,
  createPricePreferencesWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows";
import { MARKET_MODULE } from "../modules/market";
import type { MarketModuleService } from "../modules/market/service";

export interface TestMarket {
  regionId: string;
  salesChannelId: string;
  publishableKey: string;
  country: string;
  currency: string;
}

export const paymentProviders = ["pp_manual_cash_on_delivery", "pp_manual_bank_transfer"];

/** Tunisia with 19 % tax inside the prices, both manual ways to pay and a seller of record. */
export async function createTestMarket(container: MedusaContainer): Promise<TestMarket> {
  await createPricePreferencesWorkflow(container).run({
    input: [{ attribute: "currency_code", value: "tnd", is_tax_inclusive: true }],
  });
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        { name: "Tunisia", currency_code: "tnd", countries: ["tn"], payment_providers: paymentProviders },
      ],
    },
  });
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "tn",
        provider_id: "tp_system",
        default_tax_rate: { name: "TVA", code: "tva", rate: 19 },
      },
    ],
  });
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Tunisia" }] },
  });
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Tunisia", type: "publishable", created_by: "test" }] },
  });
  const [region] = regions;
  const [channel] = channels;
  const [key] = keys;
  if (!region || !channel || !key)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "The test market is incomplete");
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channel.id] } });
  const market = { regionId: region.id, salesChannelId: channel.id, country: "tn", currency: "tnd" };
  await createMarketRow(container, market);
  await container.resolve(Modules.STORE).createStores({
    name: "Test",
    supported_currencies: [{ currency_code: "tnd", is_default: true }],
  });
  return { ...market, publishableKey: key.token };
}

async function createMarketRow(
  container: MedusaContainer,
  market: { regionId: string; salesChannelId: string },
): Promise<void> {
  const markets = container.resolve<MarketModuleService>(MARKET_MODULE);
  const seller = await markets.createSellerOfRecords({
    legal_name: "Dar el Felfel SARL",
    address: "12 rue du Souk, 3100 Kairouan",
    phone: "+216 71 000 000",
    email: "vente@example.org",
    registration_number: "B000",
    tax_number: "000/A",
    return_address: "12 rue du Souk, 3100 Kairouan",
    invoice_series: "TN",
    bank_name: "Banque d’essai",
    bank_account: "TN59 0000",
  });
  await markets.createMarkets({
    country: "tn",
    currency: "tnd",
    languages: { languages: ["fr", "ar"] },
    region_id: market.regionId,
    sales_channel_id: market.salesChannelId,
    contact_email: "aide@example.org",
    seller_of_record_id: seller.id,
  });
}
