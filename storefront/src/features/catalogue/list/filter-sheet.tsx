import { catalogueTexts } from "@cluster-market/messages";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import type { FilterChoice } from "./filter-choices";
import { sortOrders, type ListFilters } from "./list-filters";

interface FilterSheetProps {
  filters: ListFilters;
  choices: { clusters: readonly FilterChoice[]; groups: readonly FilterChoice[] };
  market: MarketSegment;
}

/** The filters as one form behind a fold: it opens, sends and counts without a script. */
export function FilterSheet({ filters, choices, market }: FilterSheetProps) {
  const t = textsFor(market.language, catalogueTexts);
  const address = `/${market.segment}/products`;
  return (
    <details className="filter-sheet">
      <summary className="btn ghost sm">{t("list.filter")}</summary>
      <form action={address} className="sheet">
        {filters.q && <input type="hidden" name="q" value={filters.q} />}
        <label>
          {t("list.cluster")}
          <select name="cluster" defaultValue={filters.cluster ?? ""}>
            <option value="">{t("list.any")}</option>
            {choices.clusters.map(({ handle, name, count }) => (
              <option key={handle} value={handle}>{`${name} (${count})`}</option>
            ))}
          </select>
        </label>
        <label>
          {t("list.group")}
          <select name="group" defaultValue={filters.group ?? ""}>
            <option value="">{t("list.any")}</option>
            {choices.groups.map(({ handle, name, count }) => (
              <option key={handle} value={handle}>{`${name} (${count})`}</option>
            ))}
          </select>
        </label>
        <label>
          {t("list.sort")}
          <select name="sort" defaultValue={filters.sort}>
            {sortOrders.map((order) => (
              <option key={order} value={order}>
                {t(`list.sort.${order}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="tick">
          <input type="checkbox" name="women_led" value="true" defaultChecked={filters.womenLed} />
          {t("list.womenLed")}
        </label>
        <div className="go">
          <button className="btn sm">{t("list.apply")}</button>
          <a className="more" href={address}>
            {t("list.clear")}
          </a>
        </div>
      </form>
    </details>
  );
}
