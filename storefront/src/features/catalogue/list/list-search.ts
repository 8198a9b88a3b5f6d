import "server-only";
import type { ReaderMarket } from "@/lib/market";
import { searchProducts, type Found } from "../search";
import type { ListFilters, SortOrder } from "./list-filters";

export const PAGE_SIZE = 24;

export interface ListFound extends Found {
  /** True when nothing was written exactly so and these only come close. */
  isSimilar: boolean;
}

/** The products that fit a list's address. Misspellings are forgiven only when nothing else was found. */
export async function findForList(market: ReaderMarket, filters: ListFilters): Promise<ListFound> {
  const exact = await searchProducts(market, searchBody(market.currency, filters, false));
  if (exact.count > 0 || filters.q === "") return { ...exact, isSimilar: false };
  const similar = await searchProducts(market, searchBody(market.currency, filters, true));
  return { ...similar, isSimilar: similar.count > 0 };
}

/** Medusa's search request for a list. */
export function searchBody(
  currency: string,
  filters: ListFilters,
  forgiveTypos: boolean,
): Record<string, unknown> {
  const { q, cluster, group, womenLed, sort, page } = filters;
  const order = orderOf(sort, currency);
  return {
    filters: {
      ...(q ? { q } : {}),
      ...(cluster ? { cluster_handle: cluster } : {}),
      ...(group ? { group_handle: group } : {}),
      ...(womenLed ? { women_led: true } : {}),
    },
    search_options: {
      match_strategy: "last",
      ...(forgiveTypos ? { typo_tolerance: true } : {}),
      disjunctive_facets: true,
      count: "exact",
      facets: ["cluster_handle", "group_handle", "women_led"],
    },
    pagination: { skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE, ...(order ? { order } : {}) },
  };
}

function orderOf(sort: SortOrder, currency: string): Record<string, "ASC" | "DESC"> | null {
  if (sort === "relevance") return null;
  return { [`price_${currency}`]: sort === "price" ? "ASC" : "DESC" };
}
