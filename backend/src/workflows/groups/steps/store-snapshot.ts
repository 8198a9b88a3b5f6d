import type { SnapshotInput } from "@cluster-market/contracts";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import { day } from "../day";

export interface StoreSnapshotInput {
  groupId: string;
  snapshot: SnapshotInput;
  /** In words fit for a public page; with a verified snapshot only. */
  verifiedBy: string;
  /** When somebody checked it; now when left out. */
  verifiedAt?: Date;
}

export const storeSnapshotStep = createStep(
  "store-snapshot",
  async ({ groupId, snapshot, verifiedBy, verifiedAt }: StoreSnapshotInput, { container }) => {
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    const { verified, counted_on, ...counts } = snapshot;
    const created = await groups.createMembershipSnapshots({
      ...counts,
      group_id: groupId,
      counted_on: day(counted_on),
      verified_at: verified ? new Date(verifiedAt ?? Date.now()) : null,
      verified_by: verified ? verifiedBy : "",
    });
    return new StepResponse(created.id, created.id);
  },
  async (id, { container }) => {
    if (!id) return;
    await container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE).deleteMembershipSnapshots(id);
  },
);
