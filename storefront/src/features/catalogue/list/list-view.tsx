import type { ProductDocument } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { Icon } from "@/ui/icon";
import { Shelf } from "../shelf/shelf";
import type { FilterChoice } from "./filter-choices";
import { FilterChips } from "./filter-chips";
import { FilterSheet } from "./filter-sheet";
import type { ListFilters } from "./list-filters";
import { PAGE_SIZE, type ListFound } from "./list-search";
import { PageLinks } from "./page-links";

interface ListViewProps {
  filters: ListFilters;
  found: ListFound;
  choices: { clusters: readonly FilterChoice[]; groups: readonly FilterChoice[] };
  /** Something real to show when nothing was found. */
  instead: readonly ProductDocument[];
  market: ReaderMarket;
}

/** The shelf with search and filters. */
export function ListView({ filters, found, choices, instead, market }: ListViewProps) {
  const t = textsFor(market.language, catalogueTexts);
  const address = `/${market.segment}/products`;
  const named = choices.groups.find(({ handle }) => handle === filters.group);
  const cluster = choices.clusters.find(({ handle }) => handle === filters.cluster);
  const title = filters.q
    ? t("list.titleSearch", { q: filters.q })
    : (named?.name ?? cluster?.name ?? t("list.title"));
  return (
    <main id="main" className="wrap list">
      <div className="head">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p className="small mute" role="status">
          {t("list.count", { count: found.isSimilar ? 0 : found.count })}
        </p>
      </div>
      <form className="search" role="search" action={address} id="search">
        <input
          type="search"
          name="q"
          defaultValue={filters.q}
          aria-label={t("list.search")}
          placeholder={t("list.search")}
          maxLength={200}
        />
        <button className="btn" aria-label={t("list.search")}>
          <Icon name="search" />
        </button>
      </form>
      <div className="filters">
        <FilterSheet filters={filters} choices={choices} market={market} />
        <FilterChips filters={filters} choices={choices} market={market} />
      </div>
      {found.isSimilar && <p>{t("list.similar")}</p>}
      {found.products.length > 0 ? (
        <>
          <Shelf products={found.products} market={market} heading="h2" eager={4} />
          <PageLinks filters={filters} pages={Math.ceil(found.count / PAGE_SIZE)} market={market} />
        </>
      ) : (
        <>
          <p>
            {t("list.nothing")} {instead.length > 0 && t("list.nothingBut")}
          </p>
          <Shelf products={instead} market={market} heading="h2" />
        </>
      )}
    </main>
  );
}
