import type { ClustersAnswer } from "@cluster-market/contracts";
import type { FacetCounts } from "../search";

export interface FilterChoice {
  handle: string;
  name: string;
  brand: string;
  /** Products that would be shown. */
  count: number;
}

/** Clusters and groups one can filter by, with their counts; one without products is left out unless chosen. */
export function filterChoices(
  clusters: ClustersAnswer["clusters"],
  facets: Readonly<Record<string, FacetCounts>>,
  chosen: { cluster: string | null; group: string | null },
): { clusters: FilterChoice[]; groups: FilterChoice[] } {
  const countOf = (field: string, handle: string) => facets[field]?.get(handle) ?? 0;
  const shown = (choice: FilterChoice, handle: string | null) => choice.count > 0 || choice.handle === handle;
  return {
    clusters: clusters
      .map(({ handle, name, brand }) => ({ handle, name, brand, count: countOf("cluster_handle", handle) }))
      .filter((choice) => shown(choice, chosen.cluster)),
    groups: clusters
      .flatMap(({ groups, brand }) =>
        groups.map(({ handle, name }) => ({ handle, name, brand, count: countOf("group_handle", handle) })),
      )
      .filter((choice) => shown(choice, chosen.group)),
  };
}
