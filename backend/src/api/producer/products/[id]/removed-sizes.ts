import { ApiProblem } from "../../../problem";
import type { GroupScope } from "../../group-scope";
import { stockOf } from "../product-answer";
import type { ProductRow } from "../product-rows";

/**
 * Ids of the sizes that the new shape no longer has. Past orders and sales keep their own words for them.
 * @throws ApiProblem variant_has_orders (409) when pieces of one are promised to orders that have not left.
 */
export function removedSizes(
  product: ProductRow,
  keptVariants: readonly { id?: string | undefined }[],
  scope: GroupScope,
): string[] {
  const kept = new Set(keptVariants.map((variant) => variant.id));
  const removed = product.variants.filter((variant) => !kept.has(variant.id));
  for (const variant of removed) {
    const { reserved } = stockOf(variant, scope);
    if (reserved > 0) {
      throw new ApiProblem(
        "conflict",
        "variant_has_orders",
        `${String(reserved)} of "${variant.title}" are promised to orders: send them first, or set its stock so that no more are sold.`,
      );
    }
  }
  return removed.map((variant) => variant.id);
}
