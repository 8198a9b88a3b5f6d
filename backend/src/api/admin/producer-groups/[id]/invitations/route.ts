import { randomBytes } from "node:crypto";
import type { InvitationInput } from "@cluster-market/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { environment } from "../../../../../../env";
import { inviteMemberWorkflow } from "../../../../../workflows/groups/invite-member";
import { memberIdentifier } from "../../../../../workflows/groups/member-identifier";
import { ApiProblem } from "../../../../problem";
import { requireGroup } from "../../require-group";

export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const group = await requireGroup(request);
  const input = request.validatedBody as InvitationInput;
  const identifier = memberIdentifier(input.identifier, group.country);
  if (!identifier) {
    throw new ApiProblem("invalid_data", "invalid_fields", "Neither a phone number nor an e-mail address.", [
      { path: "identifier", message: "a phone number or an e-mail address" },
    ]);
  }
  const token = randomBytes(32).toString("base64url");
  const { result } = await inviteMemberWorkflow(request.scope).run({
    input: {
      ...input,
      identifier,
      token,
      groupId: group.id,
      link: new URL(`/portal/invitation/${token}`, environment.STOREFRONT_URL).toString(),
    },
  });
  response.status(201).json({ invitation: result });
}
