import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows";
import { deleteLabelStep } from "./steps/delete-label";

/** Removes a draft with its label and stock. Whose it is and that it is a draft, the caller has checked. */
export const deleteListingWorkflow = createWorkflow("delete-listing", (input: { productId: string }) => {
  deleteLabelStep(input.productId);
  deleteProductsWorkflow.runAsStep({
    input: transform({ input }, (given) => ({ ids: [given.input.productId] })),
  });
  return new WorkflowResponse(input.productId);
});
