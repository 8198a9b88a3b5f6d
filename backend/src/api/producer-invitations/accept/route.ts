import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  acceptInvitationWorkflow,
  type AcceptInvitationInput,
} from "../../../workflows/members/accept-invitation";
import { memberToken } from "../member-token";

export async function POST(
  request: MedusaRequest<AcceptInvitationInput>,
  response: MedusaResponse<{ token: string }>,
): Promise<void> {
  const { result } = await acceptInvitationWorkflow(request.scope).run({ input: request.validatedBody });
  response.json({ token: memberToken(request, result.memberId, result.identityId) });
}
