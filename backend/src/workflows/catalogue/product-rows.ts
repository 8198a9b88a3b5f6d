import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils";
import { LISTING_MODULE } from "../../modules/listing";
import type { ListingModuleService } from "../../modules/listing/service";
import type { MarketRow } from "./market-of-request";
import type { ImageRow } from "./product-pictures";

export interface VariantRow {
  id: string;
  title: string;
  sku: string | null;
  variant_rank: number | null;
  /** Net weight in grams. */
  weight: number | null;
  calculated_price?: { calculated_amount: BigNumberInput | null } | null;
}

export interface ProductRow {
  id: string;
  handle: string;
  title: string;
  description: string | null;
  origin_country: string | null;
  updated_at: Date | string;
  images: ImageRow[];
  categories: { id: string; handle: string; name: string }[];
  variants: VariantRow[];
  sales_channels: { id: string }[];
  producer_group: { id: string } | null;
}

const productFields = [
  "id",
  "handle",
  "title",
  "description",
  "origin_country",
  "updated_at",
  "images.url",
  "images.rank",
  "images.metadata",
  "categories.id",
  "categories.handle",
  "categories.name",
  "sales_channels.id",
  "producer_group.id",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.variant_rank",
  "variants.weight",
  "variants.calculated_price.*",
];

/** A published product of this handle that the market offers, with its prices there. */
export async function findOfferedProduct(
  container: MedusaContainer,
  handle: string,
  market: MarketRow,
): Promise<ProductRow | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: productFields,
    filters: { handle, status: "published" },
    context: {
      variants: {
        calculated_price: QueryContext({ region_id: market.region_id, currency_code: market.currency }),
      },
    },
  });
  const [product] = data as unknown as ProductRow[];
  const isOffered = product?.sales_channels.some((channel) => channel.id === market.sales_channel_id);
  return isOffered ? product : undefined;
}

/** What the product's label says; undefined for a product without one. */
export async function findListing(container: MedusaContainer, productId: string) {
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
  const [listing] = await listings.listListings({ product_id: productId }, { relations: ["ingredients"] });
  return listing;
}

export type ListingRow = Awaited<ReturnType<typeof findListing>>;
