import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";

interface Invited {
  groupId: string;
  identifier: string;
}

/** Ends the open invitations of a person into a group; answers their ids. */
export const supersedeInvitationsStep = createStep(
  "supersede-invitations",
  async ({ groupId, identifier }: Invited, { container }) => {
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    const open = await groups.listInvitations(
      { group_id: groupId, identifier, accepted_at: null, superseded_at: null },
      { select: ["id"], take: null },
    );
    const ids = open.map(({ id }) => id);
    const superseded_at = new Date();
    if (ids.length > 0) await groups.updateInvitations(ids.map((id) => ({ id, superseded_at })));
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    await container
      .resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE)
      .updateInvitations(ids.map((id) => ({ id, superseded_at: null })));
  },
);
