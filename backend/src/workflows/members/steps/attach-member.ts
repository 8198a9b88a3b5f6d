import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

interface Attachment {
  identityId: string;
  memberId: string;
}

/** Writes into the identity that its bearer is this member: from there Medusa puts her into tokens. */
export const attachMemberStep = createStep(
  "attach-member",
  async ({ identityId, memberId }: Attachment, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const identity = await auth.retrieveAuthIdentity(identityId);
    const before = identity.app_metadata ?? null;
    await auth.updateAuthIdentities({
      id: identityId,
      app_metadata: { ...before, producer_id: memberId },
    });
    return new StepResponse(identityId, { id: identityId, app_metadata: before ?? undefined });
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve(Modules.AUTH).updateAuthIdentities(before);
  },
);
