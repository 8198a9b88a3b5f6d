import type { BigNumberInput } from "@medusajs/framework/types";

export interface PriceRow {
  amount: BigNumberInput;
  currency_code: string;
  price_list_id: string | null;
  rules_count: number | null;
}

export interface ProductRow {
  id: string;
  handle: string;
  title: string;
  description: string | null;
  status: string;
  thumbnail: string | null;
  created_at: Date | string;
  images: { url: string; rank: number; metadata: Record<string, unknown> | null }[];
  categories: { id: string; handle: string; name: string }[];
  sales_channels: { id: string }[];
  variants: {
    id: string;
    title: string;
    variant_rank: number | null;
    prices: PriceRow[];
  }[];
  producer_group: {
    id: string;
    handle: string;
    name: string;
    name_in_script: string;
    place: string;
    district: string;
    status: string;
    women_led: boolean | null;
    content_language: string;
    cluster: { handle: string; name: string; name_in_script: string; brand: string };
  } | null;
}

/** What `query.graph` must read of a product to index it. */
export const indexedProductFields = [
  "id",
  "handle",
  "title",
  "description",
  "status",
  "thumbnail",
  "created_at",
  "images.url",
  "images.rank",
  "images.metadata",
  "categories.id",
  "categories.handle",
  "categories.name",
  "sales_channels.id",
  "variants.id",
  "variants.title",
  "variants.variant_rank",
  "variants.prices.amount",
  "variants.prices.currency_code",
  "variants.prices.price_list_id",
  "variants.prices.rules_count",
  "producer_group.id",
  "producer_group.handle",
  "producer_group.name",
  "producer_group.name_in_script",
  "producer_group.place",
  "producer_group.district",
  "producer_group.status",
  "producer_group.women_led",
  "producer_group.content_language",
  "producer_group.cluster.handle",
  "producer_group.cluster.name",
  "producer_group.cluster.name_in_script",
  "producer_group.cluster.brand",
] as const;
