import "server-only";
import { cache } from "react";
import {
  cacheTag,
  catalogueProductAnswerSchema,
  clusterAnswerSchema,
  clustersAnswerSchema,
  groupAnswerSchema,
  groupListAnswerSchema,
  type CatalogueProduct,
  type ClusterPage,
  type ClustersAnswer,
  type GroupListAnswer,
  type GroupProfile,
} from "@cluster-market/contracts";
import { askBackend, requireBackend } from "@/lib/backend";
import { storeHeaders, type ReaderMarket } from "@/lib/market";

type Clusters = ClustersAnswer["clusters"];
type Groups = GroupListAnswer["producer_groups"];

/** Every cluster with its groups. @throws BackendError */
export const readClusters = cache(async (market: ReaderMarket): Promise<Clusters> => {
  const answer = await requireBackend({
    path: `/store/clusters?locale=${market.locale}`,
    headers: storeHeaders(market),
    tags: [cacheTag.catalogue],
  });
  return clustersAnswerSchema.parse(answer).clusters;
});

/** One cluster; null when there is none of that handle. @throws BackendError */
export const readCluster = cache(
  async (market: ReaderMarket, handle: string): Promise<ClusterPage | null> => {
    const answer = await askBackend({
      path: `/store/clusters/${encodeURIComponent(handle)}?locale=${market.locale}`,
      headers: storeHeaders(market),
      tags: [cacheTag.catalogue, cacheTag.cluster(handle)],
    });
    return answer === null ? null : clusterAnswerSchema.parse(answer).cluster;
  },
);

/** Every group that shows itself to buyers. @throws BackendError */
export const readGroups = cache(async (market: ReaderMarket): Promise<Groups> => {
  const answer = await requireBackend({
    path: `/store/producer-groups?limit=100&locale=${market.locale}`,
    headers: storeHeaders(market),
    tags: [cacheTag.catalogue],
  });
  return groupListAnswerSchema.parse(answer).producer_groups;
});

/** One group's public profile; null when buyers may not see it. @throws BackendError */
export const readGroup = cache(async (market: ReaderMarket, handle: string): Promise<GroupProfile | null> => {
  const answer = await askBackend({
    path: `/store/producer-groups/${encodeURIComponent(handle)}?locale=${market.locale}`,
    headers: storeHeaders(market),
    tags: [cacheTag.catalogue, cacheTag.group(handle)],
  });
  return answer === null ? null : groupAnswerSchema.parse(answer).producer_group;
});

/** One product as this market sells it; null when it is not offered here. @throws BackendError */
export const readProduct = cache(
  async (market: ReaderMarket, handle: string): Promise<CatalogueProduct | null> => {
    const query = new URLSearchParams({ locale: market.locale, region_id: market.regionId });
    const answer = await askBackend({
      path: `/store/catalogue/products/${encodeURIComponent(handle)}?${query.toString()}`,
      headers: storeHeaders(market),
      tags: [cacheTag.catalogue, cacheTag.product(handle)],
    });
    return answer === null ? null : catalogueProductAnswerSchema.parse(answer).product;
  },
);
