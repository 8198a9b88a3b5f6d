import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Shipping profile of each option, by option id; also of options that were withdrawn since they were chosen. */
export async function profilesOfOptions(
  container: MedusaContainer,
  optionIds: readonly (string | null)[],
): Promise<Map<string, string>> {
  const ids = optionIds.filter((id): id is string => id !== null);
  if (ids.length === 0) return new Map();
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ id: ids }, { select: ["id", "shipping_profile_id"], withDeleted: true });
  return new Map(options.map((option) => [option.id, option.shipping_profile_id]));
}
