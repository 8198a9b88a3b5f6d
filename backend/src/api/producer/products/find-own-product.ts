import type { ProducerProduct } from "@cluster-market/contracts";
import { ApiProblem } from "../../problem";
import type { ProducerRequest } from "../group-scope";
import { productAnswer } from "./product-answer";
import { ownProducts, type OwnProduct } from "./product-rows";

/**
 * One product of the group.
 * @throws ApiProblem product_unknown (404), the same for an id that is nobody's and for another group's.
 */
export async function findOwnProduct(request: ProducerRequest, productId: string): Promise<OwnProduct> {
  const [found] = await ownProducts(request, [productId]);
  if (!found) throw new ApiProblem("not_found", "product_unknown", "Your group has no such product.");
  return found;
}

/** The answer of every route that shows or changes one product. */
export async function oneProductAnswer(
  request: ProducerRequest,
  productId: string,
): Promise<{ product: ProducerProduct }> {
  return { product: productAnswer(await findOwnProduct(request, productId), request.groupScope) };
}
