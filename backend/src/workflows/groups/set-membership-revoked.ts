import { MedusaError } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../modules/producer-group/service";
import { supersedeInvitationsStep } from "./steps/supersede-invitations";

export interface MembershipRevokedInput {
  groupId: string;
  membershipId: string;
  revoked: boolean;
}

const setRevokedStep = createStep(
  "set-revoked",
  async ({ groupId, membershipId, revoked }: MembershipRevokedInput, { container }) => {
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    const [membership] = await groups.listMemberships(
      { id: membershipId, group_id: groupId },
      { relations: ["member"] },
    );
    if (!membership) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This group has no such member.");
    const before = { id: membership.id, revoked_at: membership.revoked_at };
    const revoked_at = revoked ? (membership.revoked_at ?? new Date()) : null;
    await groups.updateMemberships({ id: membership.id, revoked_at });
    return new StepResponse(membership.member.identifier, before);
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE).updateMemberships(before);
  },
);

/**
 * Takes a member's place in a group away, or gives it back; the portal asks at every request. Links into this group
 * that she has not used yet end with her place: one of them would let her in again.
 */
export const setMembershipRevokedWorkflow = createWorkflow(
  "set-membership-revoked",
  (input: MembershipRevokedInput) => {
    const identifier = setRevokedStep(input);
    when({ input }, (data) => data.input.revoked).then(() => {
      supersedeInvitationsStep({ groupId: input.groupId, identifier });
    });
    return new WorkflowResponse(transform({ input }, (data) => data.input.membershipId));
  },
);
