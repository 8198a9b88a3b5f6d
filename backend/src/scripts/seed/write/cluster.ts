import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import type { ClusterData } from "../clusters/cluster-data";
import type { SeedContext } from "../seed-context";
import type { TranslationDrafts } from "./translation-drafts";

/** @returns the cluster's id. */
export async function writeCluster(
  { container }: SeedContext,
  data: ClusterData,
  translations: TranslationDrafts,
): Promise<string> {
  const service: ProducerGroupModuleService = container.resolve(PRODUCER_GROUP_MODULE);
  const language = data.content_language;
  const cluster = await service.createClusters({
    handle: data.handle,
    name: data.name,
    name_in_script: data.name_in_script,
    country: data.country,
    brand: data.brand,
    landscape: data.landscape,
    season_rule: data.season_rule,
    content_language: language,
    region: data.region[language],
    value_chain: data.value_chain[language],
    tagline: data.tagline[language],
    story: data.story[language],
    is_demonstration: true,
  });
  const { region, value_chain, tagline, story } = data;
  translations.add("cluster", cluster.id, language, { region, value_chain, tagline, story });
  return cluster.id;
}
