import "server-only";
import { cookies } from "next/headers";
import { basketCountCookie, parseBasketCount } from "@/lib/basket-cookies";
import { marketSegments, type MarketSegment } from "@/lib/market-segment";

/** Markets of other countries in which this reader's basket holds something, one segment a country. */
export async function otherBaskets(country: string): Promise<MarketSegment[]> {
  const jar = await cookies();
  const seen = new Set([country]);
  return marketSegments.filter((market) => {
    if (seen.has(market.country)) return false;
    seen.add(market.country);
    return parseBasketCount(jar.get(basketCountCookie(market.country))?.value) > 0;
  });
}
