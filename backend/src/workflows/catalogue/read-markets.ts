import { languageSchema, type MarketsAnswer } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { MARKET_MODULE } from "../../modules/market";
import type { MarketModuleService } from "../../modules/market/service";

const languagesColumn = z.object({ languages: z.array(languageSchema).min(1) });

interface KeyRow {
  token: string;
  revoked_at: Date | string | null;
  created_at: Date | string;
  sales_channels: { id: string }[];
}

/** Every market with its region, channel, key and seller: what the storefront's server needs to serve it. */
export async function readMarkets(container: MedusaContainer): Promise<MarketsAnswer> {
  const markets = await container
    .resolve<MarketModuleService>(MARKET_MODULE)
    .listMarkets({}, { relations: ["seller_of_record"], order: { country: "ASC" }, take: null });
  const keys = await publishableKeys(container);
  return {
    markets: markets.map((market) => {
      const key = keys.get(market.sales_channel_id);
      if (!key) {
        throw new MedusaError(
          MedusaError.Types.UNEXPECTED_STATE,
          `Market "${market.country}" has no publishable key for its sales channel alone: create one.`,
        );
      }
      return {
        country: market.country,
        currency: market.currency,
        languages: languagesColumn.parse(market.languages).languages,
        region_id: market.region_id,
        sales_channel_id: market.sales_channel_id,
        publishable_key: key,
        contact_email: market.contact_email,
        seller_of_record: market.seller_of_record_id ? presentSeller(market.seller_of_record) : null,
      };
    }),
    demonstration_as_of: await demonstrationDate(container),
  };
}

/** Oldest valid key of each channel; a key with two channels would show the products of both, so it is passed over. */
async function publishableKeys(container: MedusaContainer): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "api_key",
    fields: ["token", "revoked_at", "created_at", "sales_channels.id"],
    filters: { type: "publishable" },
  });
  const byChannel = new Map<string, string>();
  const oldestFirst = (data as unknown as KeyRow[]).sort(
    (a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime(),
  );
  for (const key of oldestFirst) {
    const [channel, ...more] = key.sales_channels;
    if (key.revoked_at || !channel || more.length > 0 || byChannel.has(channel.id)) continue;
    byChannel.set(channel.id, key.token);
  }
  return byChannel;
}

/** The seed writes it into the store's metadata; a real installation has none. */
async function demonstrationDate(container: MedusaContainer): Promise<string | null> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { select: ["id", "metadata"] });
  const parsed = z.iso.date().safeParse(store?.metadata?.demonstration_as_of);
  return parsed.success ? parsed.data : null;
}

type SellerRow = NonNullable<MarketsAnswer["markets"][number]["seller_of_record"]>;

function presentSeller(seller: SellerRow): SellerRow {
  return {
    legal_name: seller.legal_name,
    address: seller.address,
    phone: seller.phone,
    email: seller.email,
    registration_number: seller.registration_number,
    tax_number: seller.tax_number,
    office_bearers: seller.office_bearers,
    return_address: seller.return_address,
    is_demonstration: seller.is_demonstration,
  };
}
