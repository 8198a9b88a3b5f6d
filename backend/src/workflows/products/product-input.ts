import type { ListingDraft, ListingOwner, ListingSize } from "./listing-draft";

/** Prices of a size as Medusa takes them; decimals stay text, so that nothing is rounded on the way. */
export function pricesOf(size: ListingSize, homeCurrency: string) {
  const home = { amount: size.priceHome as unknown as number, currency_code: homeCurrency };
  if (size.priceEur === null || homeCurrency === "eur") return [home];
  return [home, { amount: size.priceEur as unknown as number, currency_code: "eur" }];
}

/** The option by which a product's sizes differ, and a size's value and place in it. */
export interface SizeOption {
  title: string;
  value: string;
  rank: number;
}

/** A size as a variant. */
export function variantInput(size: ListingSize, homeCurrency: string, option: SizeOption) {
  return {
    title: size.title,
    options: { [option.title]: option.value },
    variant_rank: option.rank,
    weight: size.netWeightGrams,
    manage_inventory: true,
    allow_backorder: false,
    prices: pricesOf(size, homeCurrency),
  };
}

/** The product's own columns and relations, the same for a new product and a changed one. */
export function productColumns(owner: ListingOwner, draft: ListingDraft) {
  return {
    title: draft.name,
    description: draft.description,
    origin_country: owner.country,
    category_ids: [draft.categoryId],
    images: draft.pictures,
    thumbnail: draft.pictures[0]?.url ?? null,
    shipping_profile_id: owner.shippingProfileId,
    sales_channels: draft.salesChannelIds.map((id) => ({ id })),
  };
}
