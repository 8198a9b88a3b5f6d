import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { PRODUCER_GROUP_MODULE } from "../modules/producer-group";
import type { ProducerGroupModuleService } from "../modules/producer-group/service";
import { hashInvitationToken } from "../workflows/members/invitation-token";
import type { MarketFixture } from "./market-fixture";

export interface GroupFixture {
  id: string;
  handle: string;
  stockLocationId: string;
}

/** An active group in its own cluster with stock location and shipping profile, on sale in its home market. */
export async function makeGroup(
  container: MedusaContainer,
  handle: string,
  market: MarketFixture,
  timeZone = "Africa/Tunis",
): Promise<GroupFixture> {
  const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
  const [location] = await container
    .resolve(Modules.STOCK_LOCATION)
    .createStockLocations([{ name: `Store of ${handle}` }]);
  const [profile] = await container
    .resolve(Modules.FULFILLMENT)
    .createShippingProfiles([{ name: `Profile of ${handle}`, type: "default" }]);
  if (!location || !profile) throw new Error("No location or profile");
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.SALES_CHANNEL]: { sales_channel_id: market.salesChannelId },
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
  });
  const cluster = await groups.createClusters({
    handle: `${handle}-cluster`,
    name: `Cluster of ${handle}`,
    country: market.country,
    region: "Kairouan",
    value_chain: "Harissa",
    tagline: "",
    story: "",
    brand: "mehras",
    landscape: "land-kairouan",
  });
  const group = await groups.createProducerGroups({
    handle,
    name: `Group ${handle}`,
    legal_form: "cooperative",
    cluster_id: cluster.id,
    country: market.country,
    home_currency: market.currency,
    time_zone: timeZone,
    place: "Chebika",
    summary: "",
    story: "",
    status: "active",
    onboarded_on: new Date("2026-01-01"),
    stock_location_id: location.id,
    shipping_profile_id: profile.id,
  });
  return { id: group.id, handle, stockLocationId: location.id };
}

export interface InvitationFixture {
  token: string;
  identifier: string;
  role?: "manager" | "seller" | "bookkeeper";
  isPasswordReset?: boolean;
  expiresAt?: Date;
}

/** An invitation as staff's workflow writes it: only the token's hash is kept. */
export async function makeInvitation(
  container: MedusaContainer,
  groupId: string,
  invitation: InvitationFixture,
): Promise<string> {
  const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
  const created = await groups.createInvitations({
    group_id: groupId,
    token_hash: hashInvitationToken(invitation.token),
    name: "Amel",
    identifier: invitation.identifier,
    role: invitation.role ?? "manager",
    is_password_reset: invitation.isPasswordReset ?? false,
    expires_at: invitation.expiresAt ?? new Date(Date.now() + 86_400_000),
  });
  return created.id;
}
