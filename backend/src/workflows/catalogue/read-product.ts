import type { CatalogueProduct, CatalogueVariant, Language, Locale } from "@cluster-market/contracts";
import { pricePerKilogram, roundMoney } from "@cluster-market/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { amountText } from "../checkout/amount-text";
import { groupProfile } from "./group-profile";
import { findActiveGroup } from "./group-rows";
import { asLanguage, LocalizedTexts } from "./localized-texts";
import type { MarketRow } from "./market-of-request";
import { productPictures } from "./product-pictures";
import {
  findListing,
  findOfferedProduct,
  type ListingRow,
  type ProductRow,
  type VariantRow,
} from "./product-rows";
import { readDelivery } from "./read-delivery";

export interface ProductQuery {
  handle: string;
  locale: Locale;
  market: MarketRow;
  now: Date;
}

/** A product's page in one market; undefined for what buyers there may not see. */
export async function readProduct(
  container: MedusaContainer,
  { handle, locale, market, now }: ProductQuery,
): Promise<CatalogueProduct | undefined> {
  const product = await findOfferedProduct(container, handle, market);
  const groupId = product?.producer_group?.id;
  if (!product || !groupId) return undefined;
  const group = await findActiveGroup(container, { id: groupId });
  if (!group) return undefined;
  const listing = await findListing(container, product.id);
  const [texts, profile, delivery] = await Promise.all([
    LocalizedTexts.load(container, translatedIds(product, listing), locale),
    groupProfile(container, group, locale, now),
    readDelivery(container, group, market, locale),
  ]);
  const typedIn = asLanguage(listing?.content_language ?? group.content_language);
  const title = texts.text(product.id, "title", product.title, typedIn);
  const [category] = product.categories;
  return {
    id: product.id,
    handle: product.handle,
    title,
    description: texts.text(product.id, "description", product.description, typedIn),
    category: category
      ? { handle: category.handle, name: texts.text(category.id, "name", category.name, "en").text }
      : null,
    pictures: productPictures(product.images, title.language, title.text),
    variants: [...product.variants]
      .sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
      .map((variant) => presentVariant(variant, texts, typedIn, market.currency)),
    ...label(listing, texts, typedIn),
    origin_country: listing?.origin_country ?? product.origin_country ?? group.country,
    group: profile,
    delivery,
    updated_at: new Date(product.updated_at).toISOString(),
  };
}

function translatedIds(product: ProductRow, listing: ListingRow): string[] {
  return [
    product.id,
    ...product.categories.map((one) => one.id),
    ...product.variants.map((one) => one.id),
    ...(listing ? [listing.id, ...listing.ingredients.map((one) => one.id)] : []),
  ];
}

function presentVariant(
  variant: VariantRow,
  texts: LocalizedTexts,
  typedIn: Language,
  currency: string,
): CatalogueVariant {
  const amount = variant.calculated_price?.calculated_amount;
  const price = amount === null || amount === undefined ? null : roundMoney(amountText(amount), currency);
  return {
    id: variant.id,
    title: texts.text(variant.id, "title", variant.title, typedIn).text,
    sku: variant.sku,
    net_weight_g: variant.weight,
    price,
    price_per_kg: price ? pricePerKilogram(price, variant.weight) : null,
  };
}

function label(listing: ListingRow, texts: LocalizedTexts, typedIn: Language) {
  const text = (field: "legal_name" | "allergens" | "storage" | "preparation") =>
    listing ? texts.optional(listing.id, field, listing[field], typedIn) : null;
  return {
    legal_name: text("legal_name"),
    allergens: text("allergens"),
    storage: text("storage"),
    preparation: text("preparation"),
    shelf_life_days: listing?.shelf_life_days ?? null,
    ingredients: [...(listing?.ingredients ?? [])]
      .sort((a, b) => a.position - b.position)
      .map((one) => ({
        name: texts.text(one.id, "name", one.name, typedIn),
        percent: one.percent,
        is_allergen: one.is_allergen,
        drawing: one.drawing,
      })),
  };
}
