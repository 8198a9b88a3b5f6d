import { randomBytes } from "node:crypto";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import { acceptInvitationWorkflow } from "../../../workflows/members/accept-invitation";
import { hashInvitationToken } from "../../../workflows/members/invitation-token";
import type { MemberData } from "../clusters/cluster-data";
import type { SeedContext } from "../seed-context";

const day = 86_400_000;

/** Invites each member and accepts at once, the way people come in, so that they can sign in to the portal. */
export async function writeMembers(
  { container }: SeedContext,
  groupId: string,
  members: readonly MemberData[],
): Promise<void> {
  const groups: ProducerGroupModuleService = container.resolve(PRODUCER_GROUP_MODULE);
  for (const { password, ...person } of members) {
    const token = randomBytes(32).toString("base64url");
    await groups.createInvitations({
      ...person,
      group_id: groupId,
      token_hash: hashInvitationToken(token),
      expires_at: new Date(Date.now() + day),
    });
    await acceptInvitationWorkflow(container).run({ input: { token, password } });
  }
}
