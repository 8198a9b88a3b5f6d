import "server-only";
import { cacheTag, type ProductDocument } from "@cluster-market/contracts";
import type { ReaderMarket } from "@/lib/market";
import { searchProducts } from "../search";

interface ShelfOf {
  cluster?: string;
  group?: string;
  /** At most this many. */
  limit: number;
}

/**
 * Products for a shelf on a cached page, with the number there are in all.
 * Products of several groups take turns, so that no group has the front to itself. @throws BackendError
 */
export async function readShelf(
  market: ReaderMarket,
  { cluster, group, limit }: ShelfOf,
): Promise<{ products: ProductDocument[]; count: number }> {
  const { products, count } = await searchProducts(
    market,
    {
      filters: { ...(cluster ? { cluster_handle: cluster } : {}), ...(group ? { group_handle: group } : {}) },
      search_options: { count: "exact" },
      pagination: { skip: 0, take: 100 },
    },
    [cacheTag.catalogue],
  );
  return { products: takeTurns(products).slice(0, limit), count };
}

/** Deals products out group by group: first of each, then second of each. */
export function takeTurns<Product extends { group_handle: string }>(products: readonly Product[]): Product[] {
  const rounds: Product[][] = [];
  const dealt = new Map<string, number>();
  for (const product of products) {
    const round = dealt.get(product.group_handle) ?? 0;
    dealt.set(product.group_handle, round + 1);
    (rounds[round] ??= []).push(product);
  }
  return rounds.flat();
}
