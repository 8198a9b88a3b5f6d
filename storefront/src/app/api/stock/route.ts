import { stockAnswerSchema } from "@cluster-market/contracts";
import { requireBackend } from "@/lib/backend";
import { BackendError } from "@/lib/backend-error";
import { findMarket, storeHeaders } from "@/lib/market";

/** What can be bought now of `?product_ids=` in `?market=`: asked by a page after it has loaded, never kept. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const productIds = query.get("product_ids") ?? "";
  if (!/^[A-Za-z0-9_]{1,60}(,[A-Za-z0-9_]{1,60}){0,19}$/.test(productIds)) {
    return problem(400, "bad_product_ids", "product_ids: up to 20 ids, separated by commas");
  }
  try {
    const market = await findMarket(query.get("market") ?? "");
    if (!market) return problem(404, "no_such_market", "No such market");
    const answer = await requireBackend({
      path: `/store/catalogue/stock?product_ids=${productIds}`,
      headers: storeHeaders(market),
      timeoutMs: 5_000,
    });
    return Response.json(stockAnswerSchema.parse(answer), { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (error instanceof BackendError) return problem(502, "stock_unknown", "The stock could not be read");
    throw error;
  }
}

function problem(status: number, code: string, message: string): Response {
  return Response.json(
    { type: "stock", code, message },
    { status, headers: { "cache-control": "no-store" } },
  );
}
