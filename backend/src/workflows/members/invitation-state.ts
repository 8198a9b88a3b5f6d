export type InvitationState = "open" | "used" | "expired";

interface InvitationMoments {
  accepted_at: Date | string | null;
  superseded_at: Date | string | null;
  expires_at: Date | string;
}

/** Whether an invitation still lets somebody in; one that a newer link replaced counts as expired. */
export function invitationState(invitation: InvitationMoments, now: Date): InvitationState {
  if (invitation.accepted_at) return "used";
  if (invitation.superseded_at || new Date(invitation.expires_at) <= now) return "expired";
  return "open";
}
