import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { makeToken } from "./member-fixture";

/** A bearer token of a member of staff. */
export async function makeAdmin(container: MedusaContainer): Promise<string> {
  const [user] = await container.resolve(Modules.USER).createUsers([{ email: "staff@example.org" }]);
  return makeToken(container, "user", user?.id ?? "");
}
