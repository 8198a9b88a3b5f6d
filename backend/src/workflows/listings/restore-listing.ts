import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { markSuspendedStep } from "./steps/mark-suspended";

/**
 * Lifts a suspension. The product comes back as a draft: its group looks at it again and publishes it itself.
 * Code: listing_not_suspended.
 */
export const restoreListingWorkflow = createWorkflow("restore-listing", (input: { productId: string }) => {
  markSuspendedStep(transform({ input }, (data) => ({ productId: data.input.productId, reason: null })));
  updateProductsWorkflow.runAsStep({
    input: transform({ input }, (data) => ({
      products: [{ id: data.input.productId, status: "draft" as const }],
    })),
  });
  return new WorkflowResponse(input.productId);
});
