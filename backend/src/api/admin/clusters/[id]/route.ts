import type { AdminCluster } from "@cluster-market/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listAdminClusters } from "../../../../workflows/clusters/admin-clusters";
import {
  type UpdateClusterInput,
  updateClusterWorkflow,
} from "../../../../workflows/clusters/update-cluster";
import { ApiProblem } from "../../../problem";
import { onlyGiven } from "../../only-given";

async function requireCluster(request: MedusaRequest): Promise<AdminCluster> {
  const [cluster] = await listAdminClusters(request.scope, request.params.id ?? "");
  if (!cluster) throw new ApiProblem("not_found", "cluster_not_found", "There is no such cluster.");
  return cluster;
}

export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  response.json({ cluster: await requireCluster(request) });
}

export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const { id } = await requireCluster(request);
  const changes = onlyGiven(request.validatedBody as UpdateClusterInput["changes"], request.body);
  await updateClusterWorkflow(request.scope).run({ input: { id, changes } });
  response.json({ cluster: await requireCluster(request) });
}
