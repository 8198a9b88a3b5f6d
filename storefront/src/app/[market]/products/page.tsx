import type { Metadata } from "next";
import { catalogueTexts } from "@cluster-market/messages";
import { filterChoices } from "@/features/catalogue/list/filter-choices";
import {
  isNarrowed,
  parseListFilters,
  type AddressQuery,
  type ListFilters,
} from "@/features/catalogue/list/list-filters";
import { findForList } from "@/features/catalogue/list/list-search";
import { ListView } from "@/features/catalogue/list/list-view";
import { readClusters } from "@/features/catalogue/queries";
import { readShelf } from "@/features/catalogue/shelf/shelf-query";
import { FailureNotice } from "@/features/site/failure-notice";
import { BackendError } from "@/lib/backend-error";
import { requireMarket, type ReaderMarket } from "@/lib/market";
import { pageMetadata } from "@/lib/page-metadata";
import { textsFor } from "@/lib/texts";

/** Every search is its own: nothing of it is kept. */
export const dynamic = "force-dynamic";

interface ListPageProps {
  params: Promise<{ market: string }>;
  searchParams: Promise<AddressQuery>;
}

const SHOWN_INSTEAD = 4;

export async function generateMetadata({ params, searchParams }: ListPageProps): Promise<Metadata> {
  const market = await requireMarket((await params).market);
  const t = textsFor(market.language, catalogueTexts);
  const isSelection = isNarrowed(parseListFilters(await searchParams));
  return {
    ...pageMetadata({
      market,
      path: "/products",
      title: t("list.title"),
      description: t("home.lead"),
    }),
    ...(isSelection ? { robots: { index: false, follow: true } } : {}),
  };
}

export default async function ListPage({ params, searchParams }: ListPageProps) {
  const market = await requireMarket((await params).market);
  const filters = parseListFilters(await searchParams);
  const list = await readList(market, filters);
  // Said by the server: an error page of Next's would stay empty without a script.
  return list ? (
    <ListView {...list} filters={filters} market={market} />
  ) : (
    <FailureNotice segment={market.segment} />
  );
}

/** What the list shows; null when the backend cannot be reached. */
async function readList(market: ReaderMarket, filters: ListFilters) {
  try {
    const [found, clusters] = await Promise.all([findForList(market, filters), readClusters(market)]);
    const instead =
      found.products.length > 0 ? [] : (await readShelf(market, { limit: SHOWN_INSTEAD })).products;
    return { found, instead, choices: filterChoices(clusters, found.facets, filters) };
  } catch (error) {
    if (error instanceof BackendError && error.isOutage) return null;
    throw error;
  }
}
