import type { CatalogueProduct, Locale } from "@cluster-market/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readProduct } from "../../../../../workflows/catalogue/read-product";
import { ApiProblem } from "../../../../problem";
import { marketOfKey } from "../../market-of-key";

export async function GET(
  request: MedusaRequest,
  response: MedusaResponse<{ product: CatalogueProduct }>,
): Promise<void> {
  const { locale, region_id } = request.validatedQuery as { locale: Locale; region_id?: string };
  const market = await marketOfKey(request, region_id);
  const handle = request.params.handle ?? "";
  const product = await readProduct(request.scope, { handle, locale, market, now: new Date() });
  if (!product) throw new ApiProblem("not_found", "product_not_found", "This market offers no such product.");
  response.json({ product });
}
