import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { setStockStep, type StockCount } from "./steps/set-stock";

/** Sets the counted stock of one size at the group's store. Code: below_promised. */
export const countStockWorkflow = createWorkflow("count-stock", (input: StockCount) => {
  return new WorkflowResponse(setStockStep(input));
});
