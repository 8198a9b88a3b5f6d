/**
 * Whether an invitation is accepted with the password that its person has already. Staff's account is never changed
 * by a producer's link; a member's only by a link made for a new password, not by an invitation to one more group.
 * A customer's alone is: registration there is open, so anybody may have made it in this person's name.
 */
export function asksPresentPassword(
  identity: { app_metadata?: Record<string, unknown> | null } | undefined,
  isPasswordReset: boolean,
): boolean {
  if (identity?.app_metadata?.user_id) return true;
  return Boolean(identity?.app_metadata?.producer_id) && !isPasswordReset;
}
