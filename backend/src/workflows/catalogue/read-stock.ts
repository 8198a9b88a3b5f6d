import type { StockAnswer } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, getVariantAvailability } from "@medusajs/framework/utils";

interface ProductRow {
  sales_channels: { id: string }[];
  variants: { id: string; manage_inventory: boolean; allow_backorder: boolean }[];
}

/** Answered for a variant whose pieces nobody counts. */
const uncounted = 9999;

/** What can be bought now of these products in one sales channel; unknown and hidden products are left out. */
export async function readStock(
  container: MedusaContainer,
  productIds: readonly string[],
  salesChannelId: string,
): Promise<StockAnswer["stock"]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "sales_channels.id",
      "variants.id",
      "variants.manage_inventory",
      "variants.allow_backorder",
    ],
    filters: { id: [...productIds], status: "published" },
  });
  const variants = (data as unknown as ProductRow[])
    .filter((product) => product.sales_channels.some((channel) => channel.id === salesChannelId))
    .flatMap((product) => product.variants);
  if (variants.length === 0) return [];
  const availability = await getVariantAvailability(query, {
    variant_ids: variants.map((variant) => variant.id),
    sales_channel_id: salesChannelId,
  });
  return variants.map((variant) => ({
    variant_id: variant.id,
    available:
      variant.manage_inventory && !variant.allow_backorder
        ? Math.max(0, availability[variant.id]?.availability ?? 0)
        : uncounted,
  }));
}
