import type { ClusterInput } from "@cluster-market/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import { listAdminClusters } from "../../../workflows/clusters/admin-clusters";
import { createClusterWorkflow } from "../../../workflows/clusters/create-cluster";
import { takenHandle } from "../taken-handle";

export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const clusters = await listAdminClusters(request.scope);
  response.json({ clusters, count: clusters.length });
}

export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const input = request.validatedBody as ClusterInput;
  const groups = request.scope.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
  const [taken] = await groups.listClusters({ handle: input.handle }, { select: ["id"] });
  if (taken) throw takenHandle();
  const { result } = await createClusterWorkflow(request.scope).run({ input });
  const [cluster] = await listAdminClusters(request.scope, result);
  response.status(201).json({ cluster });
}
