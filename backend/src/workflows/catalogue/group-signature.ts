import { brandSchema, type GroupSignature } from "@cluster-market/contracts";
import type { SignatureRow } from "./group-rows";

/** How a group signs a product, a list, a slice of an order. */
export function groupSignature(group: SignatureRow): GroupSignature {
  return {
    id: group.id,
    handle: group.handle,
    name: group.name,
    name_in_script: group.name_in_script,
    place: group.place,
    country: group.country,
    cluster: {
      handle: group.cluster.handle,
      name: group.cluster.name,
      brand: brandSchema.parse(group.cluster.brand),
    },
    women_led: group.women_led,
  };
}
