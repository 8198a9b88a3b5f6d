import type { FieldError, ProducerProductInput } from "@cluster-market/contracts";
import type { ListingDraft, ListingOwner } from "../../../workflows/products/listing-draft";
import { ApiProblem } from "../../problem";
import type { GroupScope, ProducerRequest } from "../group-scope";
import { sharedRows } from "../scoped-query";
import { sizeProblems } from "./check-prices";
import type { ProductRow } from "./product-rows";
import { resolvePictures } from "./resolve-pictures";

/**
 * The group as the owner of a listing.
 * @throws ApiProblem group_not_ready (409) while staff have not given it a store, delivery and a market.
 */
export function listingOwner(scope: GroupScope): ListingOwner {
  const { groupId, groupHandle, country, homeCurrency, stockLocationId, shippingProfileId } = scope;
  if (!stockLocationId || !shippingProfileId || !scope.salesChannelId) {
    throw new ApiProblem(
      "conflict",
      "group_not_ready",
      "Your group has no store or delivery yet: ask the project's staff.",
    );
  }
  return { groupId, groupHandle, country, homeCurrency, stockLocationId, shippingProfileId };
}

/**
 * Checks what was typed against what there is, and puts ids in place of names.
 * @param present the product as it stands when it is changed; null for a new one.
 * @throws ApiProblem invalid_fields (400) with one entry for each field that is wrong.
 */
export async function resolveListing(
  request: ProducerRequest,
  input: ProducerProductInput,
  present: ProductRow | null,
): Promise<ListingDraft> {
  const scope = request.groupScope;
  const [[category], { pictures, problems: pictureProblems }, salesChannelIds] = await Promise.all([
    sharedRows<{ id: string }>(request, "product_category", {
      fields: ["id"],
      filters: { handle: input.category, is_active: true, is_internal: false },
    }),
    resolvePictures(request, input.picture_ids, present?.images ?? []),
    channelsFor(request, input, present),
  ]);
  const problems = [
    ...sizeProblems(input, scope.homeCurrency),
    ...pictureProblems,
    ...unknownSizes(input, present),
  ];
  if (!category)
    problems.push({ path: "category", message: "choose one of the categories", code: "unknown" });
  if (problems.length > 0 || !category) throw invalidFields(problems);
  return {
    name: input.name,
    description: input.description,
    language: input.language,
    categoryId: category.id,
    pictures,
    ingredients: input.ingredients,
    allergens: input.allergens,
    storage: input.storage,
    sizes: input.variants.map((variant) => ({
      id: variant.id,
      title: variant.title,
      netWeightGrams: variant.net_weight_g,
      priceHome: variant.price,
      priceEur: variant.price_eur,
      stock: variant.stock,
    })),
    salesChannelIds,
  };
}

/** A 400 that names each wrong field. */
export function invalidFields(problems: FieldError[]): ApiProblem {
  const message = problems.map((problem) => `${problem.path}: ${problem.message}`).join("; ");
  return new ApiProblem("invalid_data", "invalid_fields", message, problems);
}

function unknownSizes(input: ProducerProductInput, present: ProductRow | null): FieldError[] {
  const seen = new Set<string>();
  return input.variants.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    const isKnown = present?.variants.some((variant) => variant.id === id) && !seen.has(id);
    seen.add(id);
    if (isKnown) return [];
    return [
      { path: `variants.${String(index)}.id`, message: "this product has no such size", code: "unknown" },
    ];
  });
}

interface MarketRow {
  currency: string;
  sales_channel_id: string;
}

/** The home channel, those of the markets in euro when a size has a price there, and what staff added besides. */
async function channelsFor(
  request: ProducerRequest,
  input: ProducerProductInput,
  present: ProductRow | null,
): Promise<string[]> {
  const markets = await sharedRows<MarketRow>(request, "market", {
    fields: ["currency", "sales_channel_id"],
  });
  const ofMarkets = new Set(markets.map((market) => market.sales_channel_id));
  const hasEur = input.variants.some((variant) => variant.price_eur !== null);
  const wanted = [
    request.groupScope.salesChannelId,
    ...markets
      .filter(({ currency }) => hasEur && currency === "eur")
      .map((market) => market.sales_channel_id),
    ...(present?.sales_channels ?? []).map(({ id }) => id).filter((id) => !ofMarkets.has(id)),
  ];
  return [...new Set(wanted.filter((id): id is string => id !== null))];
}
