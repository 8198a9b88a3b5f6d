import "server-only";
import { invitationViewSchema, type InvitationView } from "@cluster-market/contracts";
import { requireBackend } from "@/lib/backend";
import { BackendError } from "@/lib/backend-error";

export type InvitationFound =
  { state: "open"; invitation: InvitationView["invitation"] } | { state: "unknown" | "expired" | "used" };

/** What an invitation's link opens, or why it opens nothing. @throws BackendError on an outage */
export async function readInvitation(token: string): Promise<InvitationFound> {
  try {
    const answer = await requireBackend({ path: `/producer-invitations/${encodeURIComponent(token)}` });
    return { state: "open", ...invitationViewSchema.parse(answer) };
  } catch (error) {
    if (!(error instanceof BackendError) || error.isOutage) throw error;
    if (error.problem?.code === "invitation_expired") return { state: "expired" };
    if (error.problem?.code === "invitation_used") return { state: "used" };
    return { state: "unknown" };
  }
}
