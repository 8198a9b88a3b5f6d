import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { refreshGroupFactsWorkflow } from "./refresh-group-facts";
import { markSnapshotVerifiedStep, type VerifySnapshotInput } from "./steps/mark-snapshot-verified";

/** Staff say that they checked a count; it may now decide whether women lead the group. */
export const verifySnapshotWorkflow = createWorkflow("verify-snapshot", (input: VerifySnapshotInput) => {
  const id = markSnapshotVerifiedStep(input);
  refreshGroupFactsWorkflow.runAsStep({
    input: transform({ input, id }, (data) => ({ groupIds: [data.input.groupId] })),
  });
  return new WorkflowResponse(id);
});
