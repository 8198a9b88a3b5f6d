import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MARKET_MODULE } from "../../modules/market";
import type { MarketModuleService } from "../../modules/market/service";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../modules/producer-group/service";
import { ApiProblem } from "../problem";
import type { GroupScope, ProducerRequest } from "./group-scope";

/** Name of the header in which a member of several groups says for which one she acts. */
const groupHeader = "x-producer-group";

/**
 * Middleware: reloads the member's place in the group and the group's status, on every request, since a token
 * outlives a revocation and a suspension. Codes: sign_in_needed, not_a_member, group_suspended.
 */
export async function loadGroupScope(
  request: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  try {
    const producerRequest = request as ProducerRequest;
    // The token was made by us, but it is the client who sends it: an absent context is a missing sign-in.
    const memberId = (producerRequest.auth_context as { actor_id?: string } | undefined)?.actor_id;
    if (!memberId) {
      throw new ApiProblem("unauthorized", "sign_in_needed", "Sign in as a member of a producer group.");
    }
    producerRequest.groupScope = await findGroupScope(request, memberId, request.get(groupHeader));
    next();
  } catch (error) {
    next(error);
  }
}

async function findGroupScope(
  request: MedusaRequest,
  memberId: string,
  wantedGroupId: string | undefined,
): Promise<GroupScope> {
  const groups = request.scope.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
  const memberships = await groups.listMemberships(
    { member_id: memberId, revoked_at: null },
    { relations: ["group", "member"], order: { created_at: "ASC" } },
  );
  const candidates = wantedGroupId
    ? memberships.filter((membership) => membership.group.id === wantedGroupId)
    : memberships;
  const [first] = candidates;
  if (!first) {
    throw new ApiProblem("forbidden", "not_a_member", "You are not a member of this group.");
  }
  const membership = candidates.find((candidate) => candidate.group.status !== "suspended");
  if (!membership) {
    throw new ApiProblem(
      "forbidden",
      "group_suspended",
      `${first.group.name} is suspended: ask the project's staff.`,
    );
  }
  const { group, member } = membership;
  const [market] = await request.scope
    .resolve<MarketModuleService>(MARKET_MODULE)
    .listMarkets({ country: group.country }, { select: ["id", "sales_channel_id"] });
  return {
    groupId: group.id,
    groupHandle: group.handle,
    groupName: group.name,
    memberId,
    membershipId: membership.id,
    role: membership.role,
    language: member.language,
    country: group.country,
    homeCurrency: group.home_currency,
    timeZone: group.time_zone,
    stockLocationId: group.stock_location_id,
    shippingProfileId: group.shipping_profile_id,
    salesChannelId: market?.sales_channel_id ?? null,
  };
}
