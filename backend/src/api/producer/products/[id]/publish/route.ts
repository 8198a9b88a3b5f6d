import type { MedusaResponse } from "@medusajs/framework/http";
import type { FieldError, ProducerProduct } from "@cluster-market/contracts";
import { setListingStatusWorkflow } from "../../../../../workflows/products/set-listing-status";
import { ApiProblem } from "../../../../problem";
import type { ProducerRequest } from "../../../group-scope";
import { findOwnProduct, oneProductAnswer } from "../../find-own-product";
import { productAnswer } from "../../product-answer";
import { listingOwner } from "../../resolve-listing";

export async function POST(
  request: ProducerRequest,
  response: MedusaResponse<{ product: ProducerProduct }>,
): Promise<void> {
  const own = await findOwnProduct(request, request.params.id ?? "");
  listingOwner(request.groupScope);
  const missing = missingForBuyers(productAnswer(own, request.groupScope));
  if (missing.length > 0) {
    throw new ApiProblem(
      "conflict",
      "listing_not_ready",
      `Buyers need more: ${missing.map((field) => field.message).join("; ")}.`,
      missing,
    );
  }
  await setListingStatusWorkflow(request.scope).run({
    input: { productId: own.product.id, status: "published" },
  });
  response.json(await oneProductAnswer(request, own.product.id));
}

/** What a buyer could not do without; a picture is recommended, not required, since a drawing stands in. */
function missingForBuyers(product: ProducerProduct): FieldError[] {
  const missing: FieldError[] = [];
  if (product.description === "") {
    missing.push({ path: "description", message: "a description", code: "needed" });
  }
  if (product.category === null) missing.push({ path: "category", message: "a category", code: "needed" });
  if (product.variants.length === 0) missing.push({ path: "variants", message: "a size", code: "needed" });
  product.variants.forEach((variant, index) => {
    if (variant.price === null) {
      missing.push({
        path: `variants.${String(index)}.price`,
        message: `a price for ${variant.title}`,
        code: "needed",
      });
    }
  });
  return missing;
}
