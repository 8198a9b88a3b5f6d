import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { verifySnapshotWorkflow } from "../../../../../../../workflows/groups/verify-snapshot";
import { checkedBy, requireGroup } from "../../../../require-group";

export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const { id } = await requireGroup(request);
  const snapshotId = request.params.sid ?? "";
  await verifySnapshotWorkflow(request.scope).run({
    input: { groupId: id, snapshotId, verifiedBy: checkedBy },
  });
  response.json({ producer_group: await requireGroup(request) });
}
