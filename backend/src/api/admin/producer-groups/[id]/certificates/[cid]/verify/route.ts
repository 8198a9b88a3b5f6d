import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { verifyCertificateWorkflow } from "../../../../../../../workflows/certificates/verify-certificate";
import { checkedBy, requireGroup } from "../../../../require-group";

export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const { id } = await requireGroup(request);
  const certificateId = request.params.cid ?? "";
  await verifyCertificateWorkflow(request.scope).run({
    input: { groupId: id, certificateId, verifiedBy: checkedBy },
  });
  response.json({ producer_group: await requireGroup(request) });
}
