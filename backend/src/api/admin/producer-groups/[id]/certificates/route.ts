import type { CertificateInput } from "@cluster-market/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { issueCertificateWorkflow } from "../../../../../workflows/certificates/issue-certificate";
import { refuseFuture, requireGroup } from "../../require-group";

export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const { id } = await requireGroup(request);
  const certificate = request.validatedBody as CertificateInput;
  refuseFuture("issued_on", certificate.issued_on);
  await issueCertificateWorkflow(request.scope).run({ input: { groupId: id, certificate } });
  response.status(201).json({ producer_group: await requireGroup(request) });
}
