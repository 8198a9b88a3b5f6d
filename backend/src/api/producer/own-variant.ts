import { ApiProblem } from "../problem";
import type { ProducerRequest } from "./group-scope";
import { ownProductRows } from "./scoped-query";

export interface OwnVariant {
  id: string;
  title: string;
  product_id: string;
  product: { title: string };
  /** Null for a size whose stock nobody counts. */
  inventoryItemId: string | null;
}

type VariantRow = Omit<OwnVariant, "inventoryItemId"> & {
  inventory_items: ({ inventory_item_id: string } | null)[];
};

/** One size of one of the group's products; undefined when it is nobody's or another group's. */
export async function findOwnVariant(
  request: ProducerRequest,
  variantId: string,
): Promise<OwnVariant | undefined> {
  const [variant] = await ownProductRows<VariantRow>(request, "product_variant", {
    fields: ["id", "title", "product_id", "product.title", "inventory_items.inventory_item_id"],
    filters: { id: variantId },
  });
  if (!variant) return undefined;
  const { inventory_items: items, ...facts } = variant;
  return { ...facts, inventoryItemId: items[0]?.inventory_item_id ?? null };
}

/** @throws ApiProblem variant_unknown (404), the same for an id that is nobody's and for another group's. */
export async function getOwnVariant(request: ProducerRequest, variantId: string): Promise<OwnVariant> {
  const variant = await findOwnVariant(request, variantId);
  if (variant) return variant;
  throw new ApiProblem("not_found", "variant_unknown", "Your group has no such size of a product.", [
    { path: "variant_id", message: "your group has no such size", code: "unknown" },
  ]);
}
