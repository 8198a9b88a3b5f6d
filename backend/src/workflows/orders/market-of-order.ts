import type { MedusaContainer } from "@medusajs/framework/types";
import { languageSchema } from "@cluster-market/contracts";
import { MARKET_MODULE } from "../../modules/market";
import type { MarketModuleService } from "../../modules/market/service";
import { orderLanguage } from "./order-language";
import type { OrderFacts } from "./read-order";

/** Address segment of the shop an order was made in, e.g. "fr-tn": the order's language where that market has it. */
export async function marketSegmentOfOrder(container: MedusaContainer, order: OrderFacts): Promise<string> {
  const [market] = await container
    .resolve<MarketModuleService>(MARKET_MODULE)
    .listMarkets({ region_id: order.region_id }, { select: ["id", "country", "languages"] });
  const wanted = orderLanguage(order);
  const offered = languageSchema
    .array()
    .safeParse((market?.languages as { languages?: unknown } | undefined)?.languages);
  const languages = offered.success ? offered.data : [];
  const language = languages.includes(wanted) ? wanted : (languages[0] ?? wanted);
  return `${language}-${market?.country ?? order.shipping_address?.country_code ?? ""}`;
}
