import type { ClusterAnswer, Locale } from "@cluster-market/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readCluster } from "../../../../workflows/catalogue/read-clusters";
import { ApiProblem } from "../../../problem";

export async function GET(request: MedusaRequest, response: MedusaResponse<ClusterAnswer>): Promise<void> {
  const { locale } = request.validatedQuery as { locale: Locale };
  const cluster = await readCluster(request.scope, request.params.handle ?? "", locale);
  if (!cluster) throw new ApiProblem("not_found", "cluster_not_found", "There is no cluster of this handle.");
  response.json({ cluster });
}
