import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { restoreListingWorkflow } from "../../../../../workflows/listings/restore-listing";

export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const productId = request.params.product_id ?? "";
  await restoreListingWorkflow(request.scope).run({ input: { productId } });
  response.json({ listing: { product_id: productId, suspended: false, reason: "" } });
}
