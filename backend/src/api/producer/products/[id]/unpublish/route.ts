import type { MedusaResponse } from "@medusajs/framework/http";
import type { ProducerProduct } from "@cluster-market/contracts";
import { setListingStatusWorkflow } from "../../../../../workflows/products/set-listing-status";
import type { ProducerRequest } from "../../../group-scope";
import { findOwnProduct, oneProductAnswer } from "../../find-own-product";

export async function POST(
  request: ProducerRequest,
  response: MedusaResponse<{ product: ProducerProduct }>,
): Promise<void> {
  const { product } = await findOwnProduct(request, request.params.id ?? "");
  await setListingStatusWorkflow(request.scope).run({ input: { productId: product.id, status: "draft" } });
  response.json(await oneProductAnswer(request, product.id));
}
