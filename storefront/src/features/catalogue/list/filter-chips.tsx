import { catalogueTexts } from "@cluster-market/messages";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { Icon } from "@/ui/icon";
import { Mark } from "@/ui/mark";
import type { FilterChoice } from "./filter-choices";
import { listQuery, type ListFilters } from "./list-filters";

interface FilterChipsProps {
  filters: ListFilters;
  choices: { clusters: readonly FilterChoice[]; groups: readonly FilterChoice[] };
  market: MarketSegment;
}

/** Clusters to pick with one touch, and what is filtered by already, each with its way back. */
export function FilterChips({ filters, choices, market }: FilterChipsProps) {
  const t = textsFor(market.language, catalogueTexts);
  const to = (changes: Partial<ListFilters>) =>
    `/${market.segment}/products${listQuery({ ...filters, page: 1, ...changes })}`;
  const group = choices.groups.find(({ handle }) => handle === filters.group);
  return (
    <>
      {filters.q && (
        <Chosen href={to({ q: "" })} name={t("list.titleSearch", { q: filters.q })} market={market} />
      )}
      {group && <Chosen href={to({ group: null })} name={group.name} market={market} />}
      {filters.womenLed && (
        <Chosen href={to({ womenLed: false })} name={t("womenLed.short")} market={market} />
      )}
      {choices.clusters.map(({ handle, name, brand, count }) =>
        handle === filters.cluster ? (
          <Chosen key={handle} href={to({ cluster: null })} name={name} market={market} />
        ) : (
          <a key={handle} className="chip" data-cluster={brand} href={to({ cluster: handle, group: null })}>
            <Mark brand={brand} />
            {name} <span className="num mute">{count}</span>
          </a>
        ),
      )}
    </>
  );
}

function Chosen({ href, name, market }: { href: string; name: string; market: MarketSegment }) {
  const t = textsFor(market.language, catalogueTexts);
  return (
    <a className="chip on" href={href} aria-label={t("list.remove", { name })}>
      <bdi>{name}</bdi>
      <Icon name="close" />
    </a>
  );
}
