import "server-only";
import { cache } from "react";
import { notFound } from "next/navigation";
import { cacheTag, marketsAnswerSchema, type Market, type MarketsAnswer } from "@cluster-market/contracts";
import { environment } from "@/env";
import { requireBackend } from "./backend";
import { findMarketSegment, type MarketSegment } from "./market-segment";

/** A market as pages need it: its address segment and what the backend says of its country. */
export interface ReaderMarket extends MarketSegment {
  regionId: string;
  publishableKey: string;
  contactEmail: string;
  seller: Market["seller_of_record"];
  /** False where prices are shown and one asks by mail. */
  hasBasket: boolean;
  /** Date of the demonstration data; null in a real installation. */
  demonstrationAsOf: string | null;
}

/** Every market with its keys, kept until the tag `markets` is purged. @throws BackendError */
export const readMarkets = cache(async (): Promise<MarketsAnswer> => {
  const answer = await requireBackend({
    path: "/internal/markets",
    headers: { "x-cluster-market-secret": environment.INTERNAL_SECRET },
    tags: [cacheTag.markets],
  });
  return marketsAnswerSchema.parse(answer);
});

/**
 * The market of an address segment.
 * Null when there is no such segment, or when this installation does not sell there.
 * @throws BackendError
 */
export const findMarket = cache(async (segment: string): Promise<ReaderMarket | null> => {
  const known = findMarketSegment(segment);
  if (!known) return null;
  const { markets, demonstration_as_of } = await readMarkets();
  const market = markets.find((candidate) => candidate.country === known.country);
  if (!market?.languages.includes(known.language)) return null;
  return {
    ...known,
    currency: market.currency,
    regionId: market.region_id,
    publishableKey: market.publishable_key,
    contactEmail: market.contact_email,
    seller: market.seller_of_record,
    hasBasket: market.seller_of_record !== null,
    demonstrationAsOf: demonstration_as_of,
  };
});

/** Like {@link findMarket}, but an unknown market is the page "not found". */
export async function requireMarket(segment: string): Promise<ReaderMarket> {
  return (await findMarket(segment)) ?? notFound();
}

/** Headers that every /store request of a market sends. */
export function storeHeaders(
  market: Pick<ReaderMarket, "publishableKey" | "locale">,
): Record<string, string> {
  return { "x-publishable-api-key": market.publishableKey, "x-medusa-locale": market.locale };
}
