import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATE_MODULE } from "../../../modules/certificate";
import type { CertificateModuleService } from "../../../modules/certificate/service";

export interface VerifyCertificateInput {
  groupId: string;
  certificateId: string;
  verifiedBy: string;
}

/** A second verification changes nothing: the first one stands. */
export const markCertificateVerifiedStep = createStep(
  "mark-certificate-verified",
  async ({ groupId, certificateId, verifiedBy }: VerifyCertificateInput, { container }) => {
    const certificates = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE);
    const [found] = await certificates.listCertificates({ id: certificateId, group_id: groupId });
    if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This group has no such certificate.");
    if (found.verified_at) return new StepResponse(certificateId);
    await certificates.updateCertificates({
      id: certificateId,
      verified_at: new Date(),
      verified_by: verifiedBy,
    });
    return new StepResponse(certificateId, certificateId);
  },
  async (id, { container }) => {
    if (!id) return;
    await container
      .resolve<CertificateModuleService>(CERTIFICATE_MODULE)
      .updateCertificates({ id, verified_at: null, verified_by: "" });
  },
);
