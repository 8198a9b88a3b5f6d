import type { CatalogueProduct, Locale } from "@cluster-market/contracts";
import { roundMoney } from "@cluster-market/money";
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { amountText } from "../checkout/amount-text";
import { homeCountries } from "../groups/home-country";
import type { GroupRow } from "./group-rows";
import { LocalizedTexts } from "./localized-texts";
import type { MarketRow } from "./market-of-request";

interface OptionRow {
  id: string;
  name: string;
  type: { id: string; description: string | null } | null;
  rules: { attribute: string; value: unknown }[];
  service_zone: { fulfillment_set_id: string; geo_zones: { country_code: string }[] } | null;
  prices: { amount: BigNumberInput; currency_code: string; price_rules?: unknown[] }[];
}

/** How a group sends within the market's country; nothing where the market has no basket. */
export async function readDelivery(
  container: MedusaContainer,
  group: GroupRow,
  market: MarketRow,
  locale: Locale,
): Promise<CatalogueProduct["delivery"]> {
  if (market.seller_of_record_id === null || !group.shipping_profile_id) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: [
      "id",
      "name",
      "type.id",
      "type.description",
      "rules.*",
      "service_zone.fulfillment_set_id",
      "service_zone.geo_zones.country_code",
      "prices.*",
    ],
    filters: { shipping_profile_id: group.shipping_profile_id },
  });
  const options = (data as unknown as OptionRow[]).filter((option) => serves(option, group, market));
  const ids = options.flatMap((option) => [option.id, ...(option.type ? [option.type.id] : [])]);
  const texts = await LocalizedTexts.load(container, ids, locale);
  const typedIn = homeCountries[group.country]?.language ?? "en";
  return options.map((option) => {
    const price = option.prices.find((one) => one.currency_code === market.currency);
    const described = option.type
      ? texts.text(option.type.id, "description", option.type.description, typedIn).text
      : "";
    return {
      name: texts.text(option.id, "name", option.name, typedIn).text,
      description: described,
      price: price ? roundMoney(amountText(price.amount), market.currency) : null,
    };
  });
}

function serves(option: OptionRow, group: GroupRow, market: MarketRow): boolean {
  const zone = option.service_zone;
  const closed = option.rules.some(
    (rule) =>
      (rule.attribute === "enabled_in_store" && String(rule.value) === "false") ||
      (rule.attribute === "is_return" && String(rule.value) === "true"),
  );
  return (
    !closed &&
    zone?.fulfillment_set_id === group.fulfillment_set_id &&
    zone.geo_zones.some((one) => one.country_code === market.country)
  );
}
