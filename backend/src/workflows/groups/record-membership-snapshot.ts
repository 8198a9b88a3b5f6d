import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { refreshGroupFactsWorkflow } from "./refresh-group-facts";
import { storeSnapshotStep, type StoreSnapshotInput } from "./steps/store-snapshot";

/** Keeps a count of a group's register; a verified one decides anew whether women lead it. */
export const recordMembershipSnapshotWorkflow = createWorkflow(
  "record-membership-snapshot",
  (input: StoreSnapshotInput) => {
    const id = storeSnapshotStep(input);
    refreshGroupFactsWorkflow.runAsStep({
      input: transform({ input, id }, (data) => ({ groupIds: [data.input.groupId] })),
    });
    return new WorkflowResponse(id);
  },
);
