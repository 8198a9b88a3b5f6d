import type { AdminGroup } from "@cluster-market/contracts";
import type { MedusaRequest } from "@medusajs/framework/http";
import { findAdminGroup } from "../../../workflows/groups/admin-groups";
import { ApiProblem } from "../../problem";

/** Who checked, in words fit for a public page; the staff member's name is not. */
export { checkedByProject as checkedBy } from "@cluster-market/contracts";

/** The group of the address as staff see it. Code: group_not_found. */
export async function requireGroup(request: MedusaRequest): Promise<AdminGroup> {
  const group = await findAdminGroup(request.scope, request.params.id ?? "");
  if (!group) throw new ApiProblem("not_found", "group_not_found", "There is no such group.");
  return group;
}

/** Refuses a day that has not come yet. */
export function refuseFuture(path: string, date: string): void {
  if (date <= new Date().toISOString().slice(0, 10)) return;
  throw new ApiProblem("invalid_data", "invalid_fields", "This day has not come yet.", [
    { path, message: "in the future" },
  ]);
}
