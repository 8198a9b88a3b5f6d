import type { ImpactEntriesQuery } from "@cluster-market/contracts";
import type { SalesAmount, SameSeasonChange, SplitSales } from "@cluster-market/uplift";

const nothing: SalesAmount = { nominal: null, real: null, realReporting: null, entryIds: [] };

/** The amount that a query names; an empty one where the result holds none. */
export function figureOf(change: SameSeasonChange, query: ImpactEntriesQuery): SalesAmount {
  const split = sideOf(change, query);
  if (!split) return nothing;
  return query.part === "all" ? split.all : query.part === "online" ? split.online : split.inPerson;
}

function sideOf(change: SameSeasonChange, query: ImpactEntriesQuery): SplitSales | null {
  if (query.side === "since") return change.sinceAccess;
  if (query.side === "baseline") return change.baseline;
  return change.series.find((point) => point.month === query.month)?.sales ?? null;
}
