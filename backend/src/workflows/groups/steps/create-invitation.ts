import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { MemberRole } from "../../../modules/producer-group/models/membership";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import { hashInvitationToken } from "../../members/invitation-token";

const sevenDays = 7 * 24 * 60 * 60 * 1000;

export interface CreateInvitationInput {
  groupId: string;
  token: string;
  name: string;
  /** E.164 or lower-case e-mail. */
  identifier: string;
  language: "en" | "fr" | "ar";
  role: MemberRole;
}

/** Keeps the invitation by its token's hash; an open one of the same person in the same group is replaced. */
export const createInvitationStep = createStep(
  "create-invitation",
  async ({ groupId, token, ...person }: CreateInvitationInput, { container }) => {
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    const open = await groups.listInvitations(
      { group_id: groupId, identifier: person.identifier, accepted_at: null, superseded_at: null },
      { select: ["id"], take: null },
    );
    const superseded = open.map((one) => one.id);
    const now = new Date();
    if (superseded.length > 0) {
      await groups.updateInvitations(superseded.map((id) => ({ id, superseded_at: now })));
    }
    const [group] = await groups.listProducerGroups({ id: groupId }, { select: ["id", "name"] });
    const [membership] = await groups.listMemberships({
      group_id: groupId,
      member: { identifier: person.identifier },
      revoked_at: null,
    });
    const created = await groups.createInvitations({
      ...person,
      group_id: groupId,
      token_hash: hashInvitationToken(token),
      is_password_reset: membership !== undefined,
      expires_at: new Date(now.getTime() + sevenDays),
    });
    return new StepResponse(
      {
        id: created.id,
        groupName: group?.name ?? "",
        expiresAt: created.expires_at.toISOString(),
        isPasswordReset: created.is_password_reset,
      },
      { id: created.id, superseded },
    );
  },
  async (undo, { container }) => {
    if (!undo) return;
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    await groups.deleteInvitations(undo.id);
    if (undo.superseded.length > 0) {
      await groups.updateInvitations(undo.superseded.map((id) => ({ id, superseded_at: null })));
    }
  },
);
