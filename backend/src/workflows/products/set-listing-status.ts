import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { assertNotSuspendedStep } from "./steps/assert-not-suspended";

export interface ListingStatusInput {
  productId: string;
  status: "published" | "draft";
}

/** Shows a product to buyers or takes it from them. Code: listing_suspended. */
export const setListingStatusWorkflow = createWorkflow("set-listing-status", (input: ListingStatusInput) => {
  assertNotSuspendedStep(input.productId);
  updateProductsWorkflow.runAsStep({
    input: transform({ input }, (given) => ({
      products: [{ id: given.input.productId, status: given.input.status }],
    })),
  });
  return new WorkflowResponse(input.productId);
});
