import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { GROUP_FACTS_UPDATED } from "./facts-updated";
import { refreshFactsStep } from "./steps/refresh-facts";

/** Recomputes what is stored of these groups though derived, and tells search and pages. */
export const refreshGroupFactsWorkflow = createWorkflow(
  "refresh-group-facts",
  (input: { groupIds: string[] }) => {
    const refreshed = refreshFactsStep(input.groupIds);
    emitEventStep({ eventName: GROUP_FACTS_UPDATED, data: refreshed });
    return new WorkflowResponse(refreshed);
  },
);
