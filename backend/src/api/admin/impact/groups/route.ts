import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ImpactGroupsAnswer } from "@cluster-market/contracts";
import { readChanges } from "../read-changes";
import { staffLanguage } from "../staff-language";

/** Every group's change, from the ledger. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse<ImpactGroupsAnswer>,
): Promise<void> {
  response.json(await readChanges(request.scope, new Date(), staffLanguage(request.query.language)));
}
