import type { SnapshotInput } from "@cluster-market/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { recordMembershipSnapshotWorkflow } from "../../../../../workflows/groups/record-membership-snapshot";
import { checkedBy, refuseFuture, requireGroup } from "../../require-group";

export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const { id } = await requireGroup(request);
  const snapshot = request.validatedBody as SnapshotInput;
  refuseFuture("counted_on", snapshot.counted_on);
  await recordMembershipSnapshotWorkflow(request.scope).run({
    input: { groupId: id, snapshot, verifiedBy: checkedBy },
  });
  response.status(201).json({ producer_group: await requireGroup(request) });
}
