import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** A category that groups may choose. */
export async function makeCategory(container: MedusaContainer, handle: string): Promise<void> {
  await container
    .resolve(Modules.PRODUCT)
    .createProductCategories([{ name: handle, handle, is_active: true, is_internal: false }]);
}
