import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { SeedContext } from "../seed-context";

/** Who looks after the demonstration in Medusa Admin. */
export const adminUser = { email: "admin@demo.clustermarket.test", password: "lime-wash-ledger-90" };

export async function seedAdminUser({ container }: SeedContext): Promise<void> {
  const registered = await container.resolve(Modules.AUTH).register("emailpass", { body: adminUser });
  if (!registered.authIdentity) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `${adminUser.email}: ${registered.error ?? "not registered"}`,
    );
  }
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: registered.authIdentity.id,
      userData: { email: adminUser.email, first_name: "Demonstration", last_name: "Staff" },
    },
  });
}
