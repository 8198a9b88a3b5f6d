import type { MedusaResponse } from "@medusajs/framework/http";
import type { ProducerProduct, ProducerProductInput } from "@cluster-market/contracts";
import { createListingWorkflow } from "../../../workflows/products/create-listing";
import type { ProducerRequest } from "../group-scope";
import { oneProductAnswer } from "./find-own-product";
import { productAnswer } from "./product-answer";
import { ownProducts } from "./product-rows";
import { listingOwner, resolveListing } from "./resolve-listing";

export async function GET(
  request: ProducerRequest,
  response: MedusaResponse<{ products: ProducerProduct[]; count: number }>,
): Promise<void> {
  const products = (await ownProducts(request)).map((own) => productAnswer(own, request.groupScope));
  response.json({ products, count: products.length });
}

export async function POST(
  request: ProducerRequest<ProducerProductInput>,
  response: MedusaResponse<{ product: ProducerProduct }>,
): Promise<void> {
  const owner = listingOwner(request.groupScope);
  const draft = await resolveListing(request, request.validatedBody, null);
  const { result: productId } = await createListingWorkflow(request.scope).run({ input: { owner, draft } });
  response.status(201).json(await oneProductAnswer(request, productId));
}
