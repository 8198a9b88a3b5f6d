import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createInvitationStep, type CreateInvitationInput } from "./steps/create-invitation";
import { mailInvitationStep } from "./steps/mail-invitation";

export interface InviteMemberInput extends CreateInvitationInput {
  /** Address that opens the portal with this token. */
  link: string;
}

/** Invites a person into a group, or gives a member a link for a new password; mailed where there is an address. */
export const inviteMemberWorkflow = createWorkflow("invite-member", (input: InviteMemberInput) => {
  const invitation = createInvitationStep(
    transform({ input }, ({ input: { link: _link, ...rest } }) => rest),
  );
  const mailed = mailInvitationStep(
    transform({ input, invitation }, (data) => ({
      to: data.input.identifier,
      name: data.input.name,
      language: data.input.language,
      groupName: data.invitation.groupName,
      link: data.input.link,
      expiresAt: data.invitation.expiresAt,
      isPasswordReset: data.invitation.isPasswordReset,
      invitationId: data.invitation.id,
    })),
  );
  return new WorkflowResponse(
    transform({ input, invitation, mailed }, (data) => ({
      id: data.invitation.id,
      link: data.input.link,
      expires_at: data.invitation.expiresAt,
      mailed: data.mailed,
      is_password_reset: data.invitation.isPasswordReset,
    })),
  );
});
