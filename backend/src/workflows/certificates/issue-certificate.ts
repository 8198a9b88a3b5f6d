import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { GROUP_FACTS_UPDATED } from "../groups/facts-updated";
import { storeCertificateStep, type StoreCertificateInput } from "./steps/store-certificate";

/** Keeps a certificate of a group; buyers see it once it is verified. */
export const issueCertificateWorkflow = createWorkflow(
  "issue-certificate",
  (input: StoreCertificateInput) => {
    const id = storeCertificateStep(input);
    emitEventStep({
      eventName: GROUP_FACTS_UPDATED,
      data: transform({ input, id }, (data) => ({ id: data.input.groupId })),
    });
    return new WorkflowResponse(id);
  },
);
