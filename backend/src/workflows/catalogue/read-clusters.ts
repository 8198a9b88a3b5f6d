import {
  brandSchema,
  type ClusterPage,
  type ClustersAnswer,
  type ClusterSummary,
  type Locale,
} from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ClusterRow, GroupRow } from "./group-rows";
import { groupSignature } from "./group-signature";
import { asLanguage, LocalizedTexts } from "./localized-texts";

type ClusterWithGroups = ClusterRow & { groups: Omit<GroupRow, "cluster">[] };

/** Clusters with their active groups, by name. */
export async function readClusters(
  container: MedusaContainer,
  locale: Locale,
): Promise<ClustersAnswer["clusters"]> {
  const clusters = await loadClusters(container);
  const texts = await LocalizedTexts.load(
    container,
    clusters.map((cluster) => cluster.id),
    locale,
  );
  return clusters.map((cluster) => ({
    ...summary(cluster, texts),
    groups: activeGroups(cluster).map((group) => groupSignature({ ...group, cluster })),
  }));
}

/** One cluster's page; undefined when there is none of this handle. */
export async function readCluster(
  container: MedusaContainer,
  handle: string,
  locale: Locale,
): Promise<ClusterPage | undefined> {
  const [cluster] = await loadClusters(container, { handle });
  if (!cluster) return undefined;
  const groups = activeGroups(cluster);
  const texts = await LocalizedTexts.load(
    container,
    [cluster.id, ...groups.map((group) => group.id)],
    locale,
  );
  return {
    ...summary(cluster, texts),
    story: texts.text(cluster.id, "story", cluster.story, asLanguage(cluster.content_language)),
    groups: groups.map((group) => ({
      ...groupSignature({ ...group, cluster }),
      summary: texts.text(group.id, "summary", group.summary, asLanguage(group.content_language)),
    })),
  };
}

async function loadClusters(
  container: MedusaContainer,
  filters: { handle?: string } = {},
): Promise<ClusterWithGroups[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cluster", fields: ["*", "groups.*"], filters });
  return (data as unknown as ClusterWithGroups[]).sort((a, b) => a.name.localeCompare(b.name));
}

function activeGroups(cluster: ClusterWithGroups) {
  return cluster.groups
    .filter((group) => group.status === "active")
    .sort((a, b) => a.name.localeCompare(b.name));
}

function summary(cluster: ClusterRow, texts: LocalizedTexts): ClusterSummary {
  const typedIn = asLanguage(cluster.content_language);
  return {
    id: cluster.id,
    handle: cluster.handle,
    name: cluster.name,
    name_in_script: cluster.name_in_script,
    country: cluster.country,
    region: texts.text(cluster.id, "region", cluster.region, typedIn),
    value_chain: texts.text(cluster.id, "value_chain", cluster.value_chain, typedIn),
    tagline: texts.text(cluster.id, "tagline", cluster.tagline, typedIn),
    brand: brandSchema.parse(cluster.brand),
    landscape: cluster.landscape,
  };
}
