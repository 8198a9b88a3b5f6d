import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { IAuthModuleService } from "@medusajs/framework/types";
import { asksPresentPassword } from "../asks-present-password";

const provider = "emailpass";

export interface Credentials {
  identifier: string;
  password: string;
  isPasswordReset: boolean;
}

interface Undo {
  /** Identity that this step made. */
  createdIdentityId?: string;
  /** Password hash and the like as they were. */
  before?: { id: string; provider_metadata: Record<string, unknown> };
}

/**
 * Gives the identifier this password and answers the identity's id. Identities are shared by all kinds of actors:
 * a customer of the same address gets the new password, since staff gave the link to that person; staff and members
 * keep theirs and must give it (see asksPresentPassword).
 * Code: existing_account_password.
 */
export const setPasswordStep = createStep(
  "set-password",
  async ({ identifier, password, isPasswordReset }: Credentials, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const [known] = await auth.listProviderIdentities({ entity_id: identifier, provider });
    if (!known) {
      const identityId = await register(auth, identifier, password);
      return new StepResponse<string, Undo>(identityId, { createdIdentityId: identityId });
    }
    const identityId = known.auth_identity_id ?? "";
    const identity = await auth.retrieveAuthIdentity(identityId);
    if (asksPresentPassword(identity, isPasswordReset)) {
      await assertPresentPassword(auth, identifier, password);
      return new StepResponse<string, Undo>(identityId, {});
    }
    const before = { id: known.id, provider_metadata: known.provider_metadata ?? {} };
    const changed = await auth.updateProvider(provider, { entity_id: identifier, password });
    if (!changed.success)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, changed.error ?? "Not changed");
    return new StepResponse<string, Undo>(identityId, { before });
  },
  async (undo, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    if (undo?.createdIdentityId) await auth.deleteAuthIdentities([undo.createdIdentityId]);
    if (undo?.before) await auth.updateProviderIdentities(undo.before);
  },
);

async function register(auth: IAuthModuleService, identifier: string, password: string): Promise<string> {
  const registered = await auth.register(provider, { body: { email: identifier, password } });
  if (!registered.success || !registered.authIdentity) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, registered.error ?? "Not registered");
  }
  return registered.authIdentity.id;
}

async function assertPresentPassword(
  auth: IAuthModuleService,
  identifier: string,
  password: string,
): Promise<void> {
  const present = await auth.authenticate(provider, { body: { email: identifier, password } });
  if (present.success) return;
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    "There is an account with this address already: give its present password.",
    "existing_account_password",
  );
}
