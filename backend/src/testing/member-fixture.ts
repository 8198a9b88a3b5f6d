import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils";
import { PRODUCER_GROUP_MODULE } from "../modules/producer-group";
import type { MemberRole } from "../modules/producer-group/models/membership";
import type { ProducerGroupModuleService } from "../modules/producer-group/service";

export interface MemberFixture {
  id: string;
  membershipId: string;
  /** Bearer token, as a sign-in would make it. */
  token: string;
}

/** A bearer token of any actor. */
export function makeToken(container: MedusaContainer, actorType: string, actorId: string): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  return generateJwtToken(
    { actor_id: actorId, actor_type: actorType, auth_identity_id: "", app_metadata: {} },
    { secret: http.jwtSecret, expiresIn: "1h" },
  );
}

/** A member of a group who is signed in. */
export async function makeMember(
  container: MedusaContainer,
  groupId: string,
  identifier: string,
  role: MemberRole = "manager",
): Promise<MemberFixture> {
  const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
  const member = await groups.createMembers({ name: `Member ${identifier}`, identifier });
  const membership = await groups.createMemberships({ group_id: groupId, member_id: member.id, role });
  return { id: member.id, membershipId: membership.id, token: makeToken(container, "producer", member.id) };
}
