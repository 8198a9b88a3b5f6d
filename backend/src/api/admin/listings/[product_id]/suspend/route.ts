import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { suspendListingWorkflow } from "../../../../../workflows/listings/suspend-listing";

export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const productId = request.params.product_id ?? "";
  const { reason } = request.validatedBody as { reason: string };
  await suspendListingWorkflow(request.scope).run({ input: { productId, reason } });
  response.json({ listing: { product_id: productId, suspended: true, reason } });
}
