import type { ProducerProduct } from "@cluster-market/contracts";
import type { ProducerRequest } from "../group-scope";
import { ownProductRows } from "../scoped-query";

export interface ImageRow {
  id: string;
  url: string;
  rank: number;
  metadata: Record<string, unknown> | null;
}

export interface VariantRow {
  id: string;
  title: string;
  weight: number | null;
  variant_rank: number | null;
  options: { option_id: string; value: string }[];
  price_set: {
    prices: { currency_code: string; raw_amount: { value: string }; rules_count: number }[];
  } | null;
  inventory_items: {
    inventory: {
      location_levels: { location_id: string; stocked_quantity: number; reserved_quantity: number }[];
    } | null;
  }[];
}

export interface ProductRow {
  id: string;
  handle: string;
  title: string;
  description: string | null;
  status: string;
  updated_at: string;
  images: ImageRow[];
  categories: { id: string; handle: string }[];
  options: { id: string; title: string }[];
  sales_channels: { id: string }[];
  variants: VariantRow[];
}

export interface LabelRow {
  product_id: string;
  content_language: ProducerProduct["language"];
  allergens: string;
  storage: string;
  suspended_at: string | null;
  suspended_reason: string;
  ingredients: { name: string; percent: number | null; position: number }[];
}

export interface OwnProduct {
  product: ProductRow;
  /** Null when nobody wrote a label yet. */
  label: LabelRow | null;
}

/** The group's products, or those of them that are asked for, newest change first, with label and stock. */
export async function ownProducts(
  request: ProducerRequest,
  productIds?: readonly string[],
): Promise<OwnProduct[]> {
  const [products, labels] = await Promise.all([
    ownProductRows<ProductRow>(request, "product", {
      productIds,
      fields: [
        "id",
        "handle",
        "title",
        "description",
        "status",
        "updated_at",
        "images.*",
        "categories.id",
        "categories.handle",
        "options.id",
        "options.title",
        "sales_channels.id",
        "variants.id",
        "variants.title",
        "variants.weight",
        "variants.variant_rank",
        "variants.options.option_id",
        "variants.options.value",
        "variants.price_set.prices.*",
        "variants.inventory_items.inventory.location_levels.*",
      ],
      order: { updated_at: "DESC" },
    }),
    ownProductRows<LabelRow>(request, "listing", { productIds, fields: ["*", "ingredients.*"] }),
  ]);
  const labelOf = new Map(labels.map((label) => [label.product_id, label]));
  return products.map((product) => ({ product, label: labelOf.get(product.id) ?? null }));
}
