import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import type { MemberRole } from "../../../modules/producer-group/models/membership";
import { hashInvitationToken } from "../invitation-token";
import { invitationState } from "../invitation-state";

export interface ClaimedInvitation {
  id: string;
  groupId: string;
  name: string;
  identifier: string;
  language: "en" | "fr" | "ar";
  role: MemberRole;
  isPasswordReset: boolean;
}

/** Uses the invitation up before anything else happens; gives it back when a later step fails. */
export const claimInvitationStep = createStep(
  "claim-invitation",
  async (token: string, { container }) => {
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    const tokenHash = hashInvitationToken(token);
    const id = await groups.claimInvitation(tokenHash);
    const [invitation] = await groups.listInvitations({ token_hash: tokenHash }, { relations: ["group"] });
    if (!invitation) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "This invitation is unknown: ask for a new link.",
        "invitation_unknown",
      );
    }
    if (!id) {
      const state = invitationState(invitation, new Date());
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        state === "expired"
          ? "This invitation has expired: ask for a new link."
          : "This invitation was used: sign in, or ask for a new link.",
        state === "expired" ? "invitation_expired" : "invitation_used",
      );
    }
    const claimed: ClaimedInvitation = {
      id,
      groupId: invitation.group.id,
      name: invitation.name,
      identifier: invitation.identifier,
      language: invitation.language,
      role: invitation.role,
      isPasswordReset: invitation.is_password_reset,
    };
    return new StepResponse(claimed, id);
  },
  async (id, { container }) => {
    if (!id) return;
    await container
      .resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE)
      .updateInvitations({ id, accepted_at: null });
  },
);
