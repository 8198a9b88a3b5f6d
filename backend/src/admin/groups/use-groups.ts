import type { AdminGroup } from "@cluster-market/contracts";
import { useQuery } from "@tanstack/react-query";
import { client } from "../api/client";

export const groupsKey = ["producer-groups"] as const;
export const groupKey = (id: string) => [...groupsKey, id] as const;

/** Every producer group, as staff see it. */
export function useGroups() {
  return useQuery({
    queryKey: groupsKey,
    queryFn: () =>
      client.client.fetch<{ producer_groups: AdminGroup[] }>("/admin/producer-groups", {
        query: { limit: 100 },
      }),
  });
}

/** One group with members, invitations, register and certificates. */
export function useGroup(id: string) {
  return useQuery({
    queryKey: groupKey(id),
    queryFn: () => client.client.fetch<{ producer_group: AdminGroup }>(`/admin/producer-groups/${id}`),
  });
}
