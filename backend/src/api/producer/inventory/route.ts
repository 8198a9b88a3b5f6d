import type { MedusaResponse } from "@medusajs/framework/http";
import type { InventoryLine } from "@cluster-market/contracts";
import { countStockWorkflow } from "../../../workflows/inventory/count-stock";
import { ApiProblem } from "../../problem";
import type { ProducerRequest } from "../group-scope";
import { getOwnVariant } from "../own-variant";
import { listingOwner } from "../products/resolve-listing";
import { inventoryLines } from "./inventory-lines";

export async function GET(
  request: ProducerRequest,
  response: MedusaResponse<{ inventory: InventoryLine[] }>,
): Promise<void> {
  response.json({ inventory: await inventoryLines(request) });
}

export async function POST(
  request: ProducerRequest<{ variant_id: string; stock: number }>,
  response: MedusaResponse<{ line: InventoryLine }>,
): Promise<void> {
  const { variant_id: variantId, stock } = request.validatedBody;
  const { stockLocationId } = listingOwner(request.groupScope);
  const variant = await getOwnVariant(request, variantId);
  if (variant.inventoryItemId === null) {
    throw new ApiProblem("conflict", "stock_not_counted", "The stock of this size is not counted.");
  }
  await countStockWorkflow(request.scope).run({
    input: { inventoryItemId: variant.inventoryItemId, locationId: stockLocationId, stock },
  });
  const lines = await inventoryLines(request, [variant.product_id]);
  const line = lines.find((candidate) => candidate.variant_id === variantId);
  if (!line) throw new ApiProblem("not_found", "variant_unknown", "This size was removed meanwhile.");
  response.json({ line });
}
