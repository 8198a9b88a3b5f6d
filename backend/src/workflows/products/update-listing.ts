import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createInventoryLevelsWorkflow,
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  setProductProductOptionsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import { levelsOfNewSizes, type SizeWithItem } from "./levels-of-new-sizes";
import type { ListingDraft, ListingOwner } from "./listing-draft";
import { optionValues } from "./option-values";
import { productColumns, variantInput } from "./product-input";
import { dropStaleTranslationsStep } from "./steps/drop-stale-translations";
import { writeLabelStep } from "./steps/write-label";

export interface UpdateListingInput {
  owner: ListingOwner;
  draft: ListingDraft;
  productId: string;
  /** The product's option by which its sizes differ, with the value of each variant by its id. */
  option: { id: string; title: string; valueOf: Record<string, string> };
  /** Variants that the new shape no longer has; none of them is promised to an order. */
  removedVariantIds: string[];
}

/**
 * Changes a group's product to a whole new shape. Sizes that are kept keep their ids, so that baskets and orders
 * still know them. A failure brings the old shape back.
 */
export const updateListingWorkflow = createWorkflow("update-listing", (input: UpdateListingInput) => {
  when("some-sizes-removed", input, ({ removedVariantIds }) => removedVariantIds.length > 0).then(() => {
    deleteProductVariantsWorkflow.runAsStep({
      input: transform({ input }, (given) => ({ ids: given.input.removedVariantIds })),
    });
  });
  updateProductsWorkflow.runAsStep({
    input: transform({ input }, ({ input: { owner, draft, productId } }) => ({
      products: [{ id: productId, ...productColumns(owner, draft) }],
    })),
  });
  // Values that no size uses any more stay: they are seen nowhere.
  setProductProductOptionsWorkflow.runAsStep({
    input: transform({ input }, ({ input: { draft, productId, option } }) => ({
      product_id: productId,
      update: [
        {
          product_option_id: option.id,
          add: optionValues(draft.sizes, option.valueOf).map((value) => ({ value })),
        },
      ],
    })),
  });
  const sizes = transform({ input }, ({ input: { draft, owner, option, productId } }) => {
    const values = optionValues(draft.sizes, option.valueOf);
    return draft.sizes.map((size, rank) => ({
      id: size.id,
      product_id: productId,
      ...variantInput(size, owner.homeCurrency, {
        title: option.title,
        value: values[rank] ?? size.title,
        rank,
      }),
    }));
  });
  const kept = transform({ sizes }, (given) =>
    given.sizes.flatMap(({ product_id: _, id, ...size }) => (id ? [{ id, ...size }] : [])),
  );
  when("some-sizes-kept", kept, (some) => some.length > 0).then(() => {
    updateProductVariantsWorkflow.runAsStep({ input: { product_variants: kept } });
  });
  const added = transform({ sizes }, (given) => given.sizes.flatMap(({ id, ...size }) => (id ? [] : [size])));
  when("some-sizes-added", added, (some) => some.length > 0).then(() => {
    createProductVariantsWorkflow.runAsStep({ input: { product_variants: added } });
    const variants = useQueryGraphStep({
      entity: "product_variant",
      fields: ["id", "title", "inventory_items.inventory_item_id"],
      filters: { product_id: input.productId },
    });
    createInventoryLevelsWorkflow.runAsStep({
      input: transform({ input, variants }, (made) => ({
        inventory_levels: levelsOfNewSizes(
          made.input.draft.sizes,
          made.variants.data as SizeWithItem[],
          made.input.owner.stockLocationId,
        ),
      })),
    });
  });
  const listingId = writeLabelStep(
    transform({ input }, ({ input: { owner, draft, productId } }) => ({
      productId,
      originCountry: owner.country,
      language: draft.language,
      ingredients: draft.ingredients,
      allergens: draft.allergens,
      storage: draft.storage,
    })),
  );
  dropStaleTranslationsStep(
    transform({ input, listingId }, (made) => ({
      productId: made.input.productId,
      listingId: made.listingId,
      language: made.input.draft.language,
    })),
  );
  return new WorkflowResponse(input.productId);
});
