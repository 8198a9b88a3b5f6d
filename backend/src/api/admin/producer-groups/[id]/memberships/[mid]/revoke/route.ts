import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { setMembershipRevokedWorkflow } from "../../../../../../../workflows/groups/set-membership-revoked";
import { requireGroup } from "../../../../require-group";

export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const { id } = await requireGroup(request);
  await setMembershipRevokedWorkflow(request.scope).run({
    input: { groupId: id, membershipId: request.params.mid ?? "", revoked: true },
  });
  response.json({ producer_group: await requireGroup(request) });
}
