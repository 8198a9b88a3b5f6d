import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { attachMemberStep } from "./steps/attach-member";
import { claimInvitationStep } from "./steps/claim-invitation";
import { joinGroupStep } from "./steps/join-group";
import { setPasswordStep } from "./steps/set-password";

export interface AcceptInvitationInput {
  token: string;
  password: string;
}

/**
 * An invited person sets a password and becomes a member of the group, or gets a new password when the link is
 * for that; one who has an account gives its password and keeps it. Answers { memberId, identityId }. A failure leaves the invitation open and nothing half made.
 * Codes: invitation_unknown, invitation_expired, invitation_used, membership_revoked, existing_account_password.
 */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: AcceptInvitationInput) => {
    const invitation = claimInvitationStep(input.token);
    const memberId = joinGroupStep(invitation);
    const credentials = transform({ invitation, input }, (data) => ({
      identifier: data.invitation.identifier,
      password: data.input.password,
      isPasswordReset: data.invitation.isPasswordReset,
    }));
    const identityId = setPasswordStep(credentials);
    attachMemberStep({ identityId, memberId });
    return new WorkflowResponse({ memberId, identityId });
  },
);
