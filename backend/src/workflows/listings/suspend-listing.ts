import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { markSuspendedStep } from "./steps/mark-suspended";

/** Staff take a product from the shop; its group reads the reason. A second time changes the reason. */
export const suspendListingWorkflow = createWorkflow(
  "suspend-listing",
  (input: { productId: string; reason: string }) => {
    markSuspendedStep(input);
    updateProductsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({
        products: [{ id: data.input.productId, status: "rejected" as const }],
      })),
    });
    return new WorkflowResponse(input.productId);
  },
);
