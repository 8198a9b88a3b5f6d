import type { MarketsAnswer } from "@cluster-market/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readMarkets } from "../../../workflows/catalogue/read-markets";

export async function GET(request: MedusaRequest, response: MedusaResponse<MarketsAnswer>): Promise<void> {
  response.json(await readMarkets(request.scope));
}
