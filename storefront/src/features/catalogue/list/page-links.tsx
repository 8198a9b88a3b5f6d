import { catalogueTexts } from "@cluster-market/messages";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { listQuery, type ListFilters } from "./list-filters";

interface PageLinksProps {
  filters: ListFilters;
  pages: number;
  market: MarketSegment;
}

/** Before and next; nothing when everything fits on one page. */
export function PageLinks({ filters, pages, market }: PageLinksProps) {
  if (pages <= 1) return null;
  const t = textsFor(market.language, catalogueTexts);
  const to = (page: number) => `/${market.segment}/products${listQuery({ ...filters, page })}`;
  return (
    <nav className="pages" aria-label={t("list.pages")}>
      {filters.page > 1 && (
        <a className="btn ghost sm" rel="prev" href={to(filters.page - 1)}>
          {t("list.previous")}
        </a>
      )}
      <span className="num">{t("list.page", { page: filters.page, pages })}</span>
      {filters.page < pages && (
        <a className="btn ghost sm" rel="next" href={to(filters.page + 1)}>
          {t("list.next")}
        </a>
      )}
    </nav>
  );
}
