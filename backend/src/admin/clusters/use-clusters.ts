import type { ClusterInput } from "@cluster-market/contracts";
import { useQuery } from "@tanstack/react-query";
import { client } from "../api/client";

export type AdminCluster = ClusterInput & { id: string };

export const clustersKey = ["clusters"] as const;

/** Every cluster, as staff see it. */
export function useClusters() {
  return useQuery({
    queryKey: clustersKey,
    queryFn: () =>
      client.client.fetch<{ clusters: AdminCluster[] }>("/admin/clusters", { query: { limit: 100 } }),
  });
}
