import type { StockAnswer } from "@cluster-market/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readStock } from "../../../../workflows/catalogue/read-stock";
import { marketOfKey } from "../market-of-key";

export async function GET(request: MedusaRequest, response: MedusaResponse<StockAnswer>): Promise<void> {
  const { product_ids } = request.validatedQuery as { product_ids: string[] };
  const market = await marketOfKey(request);
  response.setHeader("cache-control", "no-store");
  response.json({ stock: await readStock(request.scope, product_ids, market.sales_channel_id) });
}
