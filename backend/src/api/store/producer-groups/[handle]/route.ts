import type { GroupAnswer, Locale } from "@cluster-market/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { groupProfile } from "../../../../workflows/catalogue/group-profile";
import { findActiveGroup } from "../../../../workflows/catalogue/group-rows";
import { ApiProblem } from "../../../problem";

export async function GET(request: MedusaRequest, response: MedusaResponse<GroupAnswer>): Promise<void> {
  const { locale } = request.validatedQuery as { locale: Locale };
  const group = await findActiveGroup(request.scope, { handle: request.params.handle ?? "" });
  if (!group) throw new ApiProblem("not_found", "group_not_found", "There is no group of this handle.");
  response.json({ producer_group: await groupProfile(request.scope, group, locale, new Date()) });
}
