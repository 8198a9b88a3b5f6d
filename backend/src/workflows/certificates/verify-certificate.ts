import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { GROUP_FACTS_UPDATED } from "../groups/facts-updated";
import { markCertificateVerifiedStep, type VerifyCertificateInput } from "./steps/mark-certificate-verified";

/** Staff say that they checked a certificate: buyers see it until it expires. */
export const verifyCertificateWorkflow = createWorkflow(
  "verify-certificate",
  (input: VerifyCertificateInput) => {
    const id = markCertificateVerifiedStep(input);
    emitEventStep({
      eventName: GROUP_FACTS_UPDATED,
      data: transform({ input, id }, (data) => ({ id: data.input.groupId })),
    });
    return new WorkflowResponse(id);
  },
);
