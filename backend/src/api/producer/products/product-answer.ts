import type { ListingStatus, ProducerProduct, ProducerVariant } from "@cluster-market/contracts";
import { roundMoney } from "@cluster-market/money";
import { writeIngredients } from "../../../workflows/products/parse-ingredients";
import type { GroupScope } from "../group-scope";
import { pictureAnswer } from "./picture-answer";
import type { LabelRow, OwnProduct, ProductRow, VariantRow } from "./product-rows";

/** A product as its own group sees it. */
export function productAnswer({ product, label }: OwnProduct, scope: GroupScope): ProducerProduct {
  const language = label?.content_language ?? scope.language;
  return {
    id: product.id,
    handle: product.handle,
    name: product.title,
    description: product.description ?? "",
    language,
    category: product.categories[0]?.handle ?? null,
    status: listingStatus(product, label),
    suspended_reason: label?.suspended_at ? label.suspended_reason : null,
    pictures: [...product.images]
      .sort((a, b) => a.rank - b.rank)
      .map((image) => pictureAnswer(image, product.title)),
    ingredients: writeIngredients(
      [...(label?.ingredients ?? [])].sort((a, b) => a.position - b.position),
      language,
    ),
    allergens: label?.allergens ?? "",
    storage: label?.storage ?? "",
    variants: [...product.variants]
      .sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
      .map((variant) => variantAnswer(variant, scope)),
    updated_at: new Date(product.updated_at).toISOString(),
  };
}

/** Suspended by staff goes before what the product itself says. */
export function listingStatus(product: Pick<ProductRow, "status">, label: LabelRow | null): ListingStatus {
  if (label?.suspended_at) return "suspended";
  return product.status === "published" ? "published" : "draft";
}

function variantAnswer(variant: VariantRow, scope: GroupScope): ProducerVariant {
  const price = (currency: string) => {
    // Prices with rules (of a region, of a price list) are staff's; the group sees and sets the plain one.
    const found = variant.price_set?.prices.find(
      (candidate) => candidate.currency_code === currency && !candidate.rules_count,
    );
    return found ? roundMoney(found.raw_amount.value, currency) : null;
  };
  return {
    id: variant.id,
    title: variant.title,
    net_weight_g: variant.weight,
    price: price(scope.homeCurrency),
    price_eur: scope.homeCurrency === "eur" ? null : price("eur"),
    ...stockOf(variant, scope),
  };
}

/** Pieces at the group's own store, and how many of them are promised. */
export function stockOf(
  variant: Pick<VariantRow, "inventory_items">,
  scope: GroupScope,
): { stock: number; reserved: number } {
  const level = variant.inventory_items
    .flatMap((item) => item.inventory?.location_levels ?? [])
    .find((candidate) => candidate.location_id === scope.stockLocationId);
  return { stock: Number(level?.stocked_quantity ?? 0), reserved: Number(level?.reserved_quantity ?? 0) };
}
