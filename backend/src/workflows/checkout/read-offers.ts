import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, getVariantAvailability, QueryContext } from "@medusajs/framework/utils";
import { amountText } from "./amount-text";
import type { Basket } from "./read-basket";

interface ProductRow {
  id: string;
  status: string;
  sales_channels: { id: string }[];
  shipping_profile: { id: string } | null;
  producer_group: {
    id: string;
    status: string;
    closed_from: Date | null;
    closed_to: Date | null;
    time_zone: string;
  } | null;
}

interface VariantRow {
  id: string;
  manage_inventory: boolean;
  allow_backorder: boolean;
  calculated_price: { calculated_amount: BigNumberInput | null } | null;
}

/** What is offered now for one variant in a basket's market. */
export interface Offer {
  product: ProductRow;
  /** Today's unit price, not rounded; null without a price here. */
  price: string | null;
  /** Pieces that can be promised; null when they are not counted. */
  available: number | null;
}

/** Today's offers for the variants of a basket, by variant id; a variant that is gone is absent. */
export async function readOffers(container: MedusaContainer, basket: Basket): Promise<Map<string, Offer>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const variantIds = idsOf(basket.items.map((item) => item.variant_id));
  const productIds = idsOf(basket.items.map((item) => item.product_id));
  if (variantIds.length === 0 || productIds.length === 0) return new Map();
  const [products, variants, availability] = await Promise.all([
    query.graph({
      entity: "product",
      fields: [
        "id",
        "status",
        "sales_channels.id",
        "shipping_profile.id",
        "producer_group.id",
        "producer_group.status",
        "producer_group.closed_from",
        "producer_group.closed_to",
        "producer_group.time_zone",
      ],
      filters: { id: productIds },
    }),
    query.graph({
      entity: "variant",
      fields: ["id", "manage_inventory", "allow_backorder", "calculated_price.*"],
      filters: { id: variantIds },
      context: {
        calculated_price: QueryContext({
          region_id: basket.region_id,
          currency_code: basket.currency_code,
        }),
      },
    }),
    getVariantAvailability(query, { variant_ids: variantIds, sales_channel_id: basket.sales_channel_id }),
  ]);
  const productById = new Map(
    (products.data as unknown as ProductRow[]).map((product) => [product.id, product]),
  );
  const variantById = new Map(
    (variants.data as unknown as VariantRow[]).map((variant) => [variant.id, variant]),
  );
  const offers = new Map<string, Offer>();
  for (const item of basket.items) {
    const product = productById.get(item.product_id ?? "");
    const variant = variantById.get(item.variant_id ?? "");
    if (!product || !variant) continue;
    const counted = variant.manage_inventory && !variant.allow_backorder;
    const price = variant.calculated_price?.calculated_amount;
    offers.set(variant.id, {
      product,
      price: price === null || price === undefined ? null : amountText(price),
      available: counted ? Math.max(0, availability[variant.id]?.availability ?? 0) : null,
    });
  }
  return offers;
}

function idsOf(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id): id is string => id !== null))];
}
