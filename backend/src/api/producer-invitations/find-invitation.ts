import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { InvitationView } from "@cluster-market/contracts";
import { asksPresentPassword } from "../../workflows/members/asks-present-password";
import { hashInvitationToken } from "../../workflows/members/invitation-token";
import { invitationState } from "../../workflows/members/invitation-state";
import { ApiProblem } from "../problem";

interface InvitationRow {
  name: string;
  identifier: string;
  language: InvitationView["invitation"]["language"];
  is_password_reset: boolean;
  expires_at: string;
  accepted_at: string | null;
  superseded_at: string | null;
  group: { name: string; cluster: { brand: string } };
}

/**
 * The invitation that a link opens.
 * @throws ApiProblem invitation_unknown (404), invitation_expired or invitation_used (409).
 */
export async function findInvitation(request: MedusaRequest, token: string): Promise<InvitationView> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "invitation",
    fields: ["*", "group.name", "group.cluster.brand"],
    filters: { token_hash: hashInvitationToken(token) },
  });
  const [invitation] = data as InvitationRow[];
  if (!invitation) {
    throw new ApiProblem(
      "not_found",
      "invitation_unknown",
      "This invitation is unknown: check the link, or ask for a new one.",
    );
  }
  const state = invitationState(invitation, new Date());
  if (state === "expired") {
    throw new ApiProblem(
      "conflict",
      "invitation_expired",
      "This invitation has expired: ask for a new link.",
    );
  }
  if (state === "used") {
    throw new ApiProblem("conflict", "invitation_used", "This invitation was used: sign in instead.");
  }
  return {
    invitation: {
      group_name: invitation.group.name,
      brand: invitation.group.cluster.brand,
      name: invitation.name,
      identifier: invitation.identifier,
      language: invitation.language,
      is_password_reset: invitation.is_password_reset,
      has_account: await hasAccount(request, invitation),
      expires_at: new Date(invitation.expires_at).toISOString(),
    },
  };
}

async function hasAccount(request: MedusaRequest, invitation: InvitationRow): Promise<boolean> {
  const auth = request.scope.resolve(Modules.AUTH);
  const [known] = await auth.listProviderIdentities({
    entity_id: invitation.identifier,
    provider: "emailpass",
  });
  if (!known?.auth_identity_id) return false;
  const identity = await auth.retrieveAuthIdentity(known.auth_identity_id);
  return asksPresentPassword(identity, invitation.is_password_reset);
}
