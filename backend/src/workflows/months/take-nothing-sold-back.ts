import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { takeNothingSoldBackStep, type MonthAndChannel } from "./steps/take-nothing-sold-back";

/** Takes a declared zero back; when there was none, nothing happens. */
export const takeNothingSoldBackWorkflow = createWorkflow(
  "take-nothing-sold-back",
  (input: MonthAndChannel) => {
    return new WorkflowResponse(takeNothingSoldBackStep(input));
  },
);
