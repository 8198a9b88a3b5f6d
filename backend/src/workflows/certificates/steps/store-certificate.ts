import type { CertificateInput } from "@cluster-market/contracts";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CERTIFICATE_MODULE } from "../../../modules/certificate";
import type { CertificateModuleService } from "../../../modules/certificate/service";
import { day } from "../../groups/day";

export interface StoreCertificateInput {
  groupId: string;
  certificate: CertificateInput;
  /** Given when it is verified at once. */
  verified?: { by: string; at: Date };
}

export const storeCertificateStep = createStep(
  "store-certificate",
  async ({ groupId, certificate, verified }: StoreCertificateInput, { container }) => {
    const created = await container.resolve<CertificateModuleService>(CERTIFICATE_MODULE).createCertificates({
      ...certificate,
      group_id: groupId,
      issued_on: day(certificate.issued_on),
      expires_on: day(certificate.expires_on),
      verified_at: verified ? new Date(verified.at) : null,
      verified_by: verified?.by ?? "",
    });
    return new StepResponse(created.id, created.id);
  },
  async (id, { container }) => {
    if (!id) return;
    await container.resolve<CertificateModuleService>(CERTIFICATE_MODULE).deleteCertificates(id);
  },
);
