import type { GroupListAnswer } from "@cluster-market/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type GroupListQuery, listGroups } from "../../../workflows/catalogue/list-groups";

export async function GET(request: MedusaRequest, response: MedusaResponse<GroupListAnswer>): Promise<void> {
  const query = request.validatedQuery as unknown as GroupListQuery;
  response.json(await listGroups(request.scope, query, new Date()));
}
