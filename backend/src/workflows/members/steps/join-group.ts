import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import type { ClaimedInvitation } from "./claim-invitation";

interface Undo {
  createdMemberId?: string;
  createdMembershipId?: string;
  before?: { id: string; role: ClaimedInvitation["role"]; revoked_at: Date | null };
}

/**
 * Makes the member, or finds her by her identifier, and her place in the group; answers the member's id.
 * A link for a new password does not bring back a membership that staff took away. Code: membership_revoked.
 */
export const joinGroupStep = createStep(
  "join-group",
  async (invitation: ClaimedInvitation, { container }) => {
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    const undo: Undo = {};
    const memberId = (await findMember(groups, invitation)) ?? (await createMember(groups, invitation, undo));
    const [membership] = await groups.listMemberships({ member_id: memberId, group_id: invitation.groupId });
    if (!membership) {
      const created = await groups.createMemberships({
        group_id: invitation.groupId,
        member_id: memberId,
        role: invitation.role,
      });
      undo.createdMembershipId = created.id;
    } else if (membership.revoked_at && invitation.isPasswordReset) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "Your place in this group was taken away: ask the project's staff.",
        "membership_revoked",
      );
    } else if (!invitation.isPasswordReset) {
      undo.before = { id: membership.id, role: membership.role, revoked_at: membership.revoked_at };
      await groups.updateMemberships({ id: membership.id, role: invitation.role, revoked_at: null });
    }
    return new StepResponse(memberId, undo);
  },
  async (undo, { container }) => {
    if (!undo) return;
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    if (undo.before) await groups.updateMemberships(undo.before);
    if (undo.createdMembershipId) await groups.deleteMemberships(undo.createdMembershipId);
    if (undo.createdMemberId) await groups.deleteMembers(undo.createdMemberId);
  },
);

async function findMember(
  groups: ProducerGroupModuleService,
  { identifier }: ClaimedInvitation,
): Promise<string | null> {
  const [member] = await groups.listMembers({ identifier }, { select: ["id"] });
  return member?.id ?? null;
}

async function createMember(
  groups: ProducerGroupModuleService,
  { name, identifier, language }: ClaimedInvitation,
  undo: Undo,
): Promise<string> {
  const isEmail = identifier.includes("@");
  const member = await groups.createMembers({
    name,
    identifier,
    language,
    email: isEmail ? identifier : null,
    phone: isEmail ? null : identifier,
  });
  undo.createdMemberId = member.id;
  return member.id;
}
