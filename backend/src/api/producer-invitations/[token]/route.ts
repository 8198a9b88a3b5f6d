import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { InvitationView } from "@cluster-market/contracts";
import { findInvitation } from "../find-invitation";

export async function GET(request: MedusaRequest, response: MedusaResponse<InvitationView>): Promise<void> {
  response.json(await findInvitation(request, request.params.token ?? ""));
}
