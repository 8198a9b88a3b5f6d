import { cookies } from "next/headers";
import { basketCountCookie, parseBasketCount } from "@/lib/basket-cookies";
import { marketSegments } from "@/lib/market-segment";

/** How many pieces the reader's basket holds in the market of `?country=`. */
export async function GET(request: Request): Promise<Response> {
  const country = new URL(request.url).searchParams.get("country");
  const known = marketSegments.some((market) => market.country === country);
  const stored = known && country ? (await cookies()).get(basketCountCookie(country))?.value : undefined;
  return Response.json({ count: parseBasketCount(stored) }, { headers: { "cache-control": "no-store" } });
}
