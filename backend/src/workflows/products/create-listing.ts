import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { Modules, ProductStatus } from "@medusajs/framework/utils";
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRemoteLinkStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import { levelsOfNewSizes, type SizeWithItem } from "./levels-of-new-sizes";
import type { ListingDraft, ListingOwner } from "./listing-draft";
import { productColumns, variantInput } from "./product-input";
import { chooseHandleStep } from "./steps/choose-handle";
import { writeLabelStep } from "./steps/write-label";

export interface CreateListingInput {
  owner: ListingOwner;
  draft: ListingDraft;
}

/** Title of the one option that a group's product has. */
const sizeOption = "Size";

/**
 * A group's new product, as a draft: product with sizes and prices, its label, its stock at the group's store and
 * the link that makes it the group's. Answers the product's id; a failure leaves nothing behind.
 */
export const createListingWorkflow = createWorkflow("create-listing", (input: CreateListingInput) => {
  const handle = chooseHandleStep(
    transform({ input }, ({ input: { owner, draft } }) => {
      return { groupHandle: owner.groupHandle, name: draft.name };
    }),
  );
  const products = createProductsWorkflow.runAsStep({
    input: transform({ input, handle }, ({ input: { owner, draft }, handle: chosen }) => ({
      products: [
        {
          ...productColumns(owner, draft),
          handle: chosen,
          status: ProductStatus.DRAFT,
          options: [{ title: sizeOption, values: draft.sizes.map((size) => size.title) }],
          variants: draft.sizes.map((size, rank) =>
            variantInput(size, owner.homeCurrency, { title: sizeOption, value: size.title, rank }),
          ),
        },
      ],
    })),
  });
  const productId = transform({ products }, (made) => made.products[0]?.id ?? "");
  createRemoteLinkStep(
    transform({ input, productId }, (made) => [
      {
        [Modules.PRODUCT]: { product_id: made.productId },
        [PRODUCER_GROUP_MODULE]: { producer_group_id: made.input.owner.groupId },
      },
    ]),
  );
  writeLabelStep(
    transform({ input, productId }, ({ input: { owner, draft }, productId: id }) => ({
      productId: id,
      originCountry: owner.country,
      language: draft.language,
      ingredients: draft.ingredients,
      allergens: draft.allergens,
      storage: draft.storage,
    })),
  );
  const variants = useQueryGraphStep({
    entity: "product_variant",
    fields: ["id", "title", "inventory_items.inventory_item_id"],
    filters: { product_id: productId },
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
  return new WorkflowResponse(productId);
});
