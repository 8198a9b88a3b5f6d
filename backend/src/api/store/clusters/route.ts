import type { ClustersAnswer, Locale } from "@cluster-market/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readClusters } from "../../../workflows/catalogue/read-clusters";

export async function GET(request: MedusaRequest, response: MedusaResponse<ClustersAnswer>): Promise<void> {
  const { locale } = request.validatedQuery as { locale: Locale };
  response.json({ clusters: await readClusters(request.scope, locale) });
}
