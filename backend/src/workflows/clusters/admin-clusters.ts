import { type AdminCluster, clusterInputSchema } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../modules/producer-group/service";

/** Clusters as staff see them, by name; those of `id` alone when it is given. */
export async function listAdminClusters(container: MedusaContainer, id?: string): Promise<AdminCluster[]> {
  const clusters = await container
    .resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE)
    .listClusters(id === undefined ? {} : { id }, {
      relations: ["groups"],
      order: { name: "ASC" },
      take: null,
    });
  return clusters.map((cluster) => ({
    ...clusterInputSchema.parse(cluster),
    id: cluster.id,
    group_count: cluster.groups.length,
    is_demonstration: cluster.is_demonstration,
  }));
}
