import type { MedusaResponse } from "@medusajs/framework/http";
import type { ProducerProduct, ProducerProductInput } from "@cluster-market/contracts";
import { deleteListingWorkflow } from "../../../../workflows/products/delete-listing";
import { updateListingWorkflow } from "../../../../workflows/products/update-listing";
import { ApiProblem } from "../../../problem";
import type { ProducerRequest } from "../../group-scope";
import { findOwnProduct, oneProductAnswer } from "../find-own-product";
import { listingStatus } from "../product-answer";
import type { ProductRow } from "../product-rows";
import { listingOwner, resolveListing } from "../resolve-listing";
import { removedSizes } from "./removed-sizes";

type ProductResponse = MedusaResponse<{ product: ProducerProduct }>;

export async function GET(request: ProducerRequest, response: ProductResponse): Promise<void> {
  response.json(await oneProductAnswer(request, request.params.id ?? ""));
}

export async function POST(
  request: ProducerRequest<ProducerProductInput>,
  response: ProductResponse,
): Promise<void> {
  const { product } = await findOwnProduct(request, request.params.id ?? "");
  const owner = listingOwner(request.groupScope);
  const draft = await resolveListing(request, request.validatedBody, product);
  const removedVariantIds = removedSizes(product, request.validatedBody.variants, request.groupScope);
  const [option] = product.options;
  if (!option) {
    throw new ApiProblem("conflict", "no_size_option", "Staff must give this product an option of sizes.");
  }
  await updateListingWorkflow(request.scope).run({
    input: {
      owner,
      draft,
      productId: product.id,
      option: { id: option.id, title: option.title, valueOf: valuesOf(product, option.id) },
      removedVariantIds,
    },
  });
  response.json(await oneProductAnswer(request, product.id));
}

/** The value of each variant in one option, by the variant's id. */
function valuesOf(product: ProductRow, optionId: string): Record<string, string> {
  return Object.fromEntries(
    product.variants.flatMap((variant) => {
      const value = variant.options.find((candidate) => candidate.option_id === optionId)?.value;
      return value === undefined ? [] : [[variant.id, value]];
    }),
  );
}

export async function DELETE(
  request: ProducerRequest,
  response: MedusaResponse<{ id: string; deleted: true }>,
): Promise<void> {
  const { product, label } = await findOwnProduct(request, request.params.id ?? "");
  const status = listingStatus(product, label);
  if (status !== "draft") {
    throw new ApiProblem(
      "conflict",
      "not_a_draft",
      status === "suspended" ? "A suspended product cannot be removed." : "Take it out of the shop first.",
    );
  }
  removedSizes(product, [], request.groupScope);
  await deleteListingWorkflow(request.scope).run({ input: { productId: product.id } });
  response.json({ id: product.id, deleted: true });
}
