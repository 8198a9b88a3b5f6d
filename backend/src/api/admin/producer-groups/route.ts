import type { GroupInput } from "@cluster-market/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import {
  type AdminGroupQuery,
  findAdminGroup,
  listAdminGroups,
} from "../../../workflows/groups/admin-groups";
import { createProducerGroupWorkflow } from "../../../workflows/groups/create-producer-group";
import { ApiProblem } from "../../problem";
import { takenHandle } from "../taken-handle";

export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const query = request.validatedQuery as unknown as AdminGroupQuery;
  const { groups, count } = await listAdminGroups(request.scope, query);
  response.json({ producer_groups: groups, count, limit: query.limit, offset: query.offset });
}

export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const input = request.validatedBody as GroupInput;
  const groups = request.scope.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
  const [cluster] = await groups.listClusters({ id: input.cluster_id }, { select: ["id"] });
  if (!cluster) {
    throw new ApiProblem("invalid_data", "invalid_fields", "There is no such cluster.", [
      { path: "cluster_id", message: "unknown" },
    ]);
  }
  const [taken] = await groups.listProducerGroups({ handle: input.handle }, { select: ["id"] });
  if (taken) throw takenHandle();
  const { result } = await createProducerGroupWorkflow(request.scope).run({ input });
  response.status(201).json({ producer_group: await findAdminGroup(request.scope, result.id) });
}
