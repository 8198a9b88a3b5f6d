import type { GroupSignature } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../modules/producer-group/service";
import { groupSignature } from "../catalogue/group-signature";

/** Signatures of groups by id: what a basket or an order shows of those who made the goods. */
export async function groupSignatures(
  container: MedusaContainer,
  groupIds: readonly string[],
): Promise<Map<string, GroupSignature>> {
  const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
  const found = await groups.listProducerGroups({ id: [...groupIds] }, { relations: ["cluster"] });
  return new Map(found.map((group) => [group.id, groupSignature(group)]));
}
