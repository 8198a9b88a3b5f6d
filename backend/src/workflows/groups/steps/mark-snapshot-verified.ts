import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";

export interface VerifySnapshotInput {
  groupId: string;
  snapshotId: string;
  verifiedBy: string;
}

/** A second verification changes nothing: the first one stands. */
export const markSnapshotVerifiedStep = createStep(
  "mark-snapshot-verified",
  async ({ groupId, snapshotId, verifiedBy }: VerifySnapshotInput, { container }) => {
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    const [snapshot] = await groups.listMembershipSnapshots({ id: snapshotId, group_id: groupId });
    if (!snapshot) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "This group has no such count of members.");
    }
    if (snapshot.verified_at) return new StepResponse(snapshotId);
    await groups.updateMembershipSnapshots({
      id: snapshotId,
      verified_at: new Date(),
      verified_by: verifiedBy,
    });
    return new StepResponse(snapshotId, snapshotId);
  },
  async (id, { container }) => {
    if (!id) return;
    await container
      .resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE)
      .updateMembershipSnapshots({ id, verified_at: null, verified_by: "" });
  },
);
