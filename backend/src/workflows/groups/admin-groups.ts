import { languageSchema, type AdminGroup } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { CERTIFICATE_MODULE } from "../../modules/certificate";
import type { CertificateModuleService } from "../../modules/certificate/service";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../modules/producer-group/service";
import { womenLed } from "../../modules/producer-group/women-led";
import { asLanguage } from "../catalogue/localized-texts";
import { newestVerified } from "../catalogue/public-members";
import { invitationState } from "../members/invitation-state";
import { dayText } from "./day";

const relations = ["cluster", "snapshots", "memberships", "memberships.member", "invitations"];

export interface AdminGroupQuery {
  cluster_id?: string | undefined;
  q?: string | undefined;
  limit: number;
  offset: number;
}

type Loaded = Awaited<ReturnType<typeof load>>[0][number];

async function load(
  container: MedusaContainer,
  filters: Record<string, unknown>,
  take: number,
  skip: number,
) {
  return container
    .resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE)
    .listAndCountProducerGroups(filters, { relations, order: { name: "ASC", id: "ASC" }, take, skip });
}

/** Groups as staff see them, by name; all of them, whatever their status. */
export async function listAdminGroups(container: MedusaContainer, query: AdminGroupQuery) {
  const like = query.q?.trim() ? `%${query.q.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` : null;
  const filters = {
    ...(query.cluster_id ? { cluster_id: query.cluster_id } : {}),
    ...(like ? { $or: [{ name: { $ilike: like } }, { place: { $ilike: like } }] } : {}),
  };
  const [groups, count] = await load(container, filters, query.limit, query.offset);
  return { groups: await present(container, groups), count };
}

/** One group as staff see it; undefined when there is none. */
export async function findAdminGroup(
  container: MedusaContainer,
  id: string,
): Promise<AdminGroup | undefined> {
  const [groups] = await load(container, { id }, 1, 0);
  return (await present(container, groups))[0];
}

async function present(container: MedusaContainer, groups: readonly Loaded[]): Promise<AdminGroup[]> {
  const ids = groups.map((group) => group.id);
  if (ids.length === 0) return [];
  const [certificates, counts] = await Promise.all([
    container
      .resolve<CertificateModuleService>(CERTIFICATE_MODULE)
      .listCertificates({ group_id: ids }, { order: { expires_on: "DESC" }, take: null }),
    productCounts(container, ids),
  ]);
  const now = new Date();
  return groups.map((group) => ({
    ...presentGroup(group, now),
    certificates: certificates
      .filter((one) => one.group_id === group.id)
      .map((one) => ({
        id: one.id,
        standard: one.standard,
        issuer: one.issuer,
        number: one.number,
        scope: one.scope,
        issued_on: dayText(one.issued_on),
        expires_on: dayText(one.expires_on),
        verified_on: dayText(one.verified_at),
        verified_by: one.verified_by,
        state: certificateState(one, now),
      })),
    product_count: counts.get(group.id) ?? 0,
  }));
}

function certificateState(one: { expires_on: Date; verified_at: Date | null }, now: Date) {
  if (dayText(one.expires_on) < now.toISOString().slice(0, 10)) return "expired";
  return one.verified_at ? "valid" : "unverified";
}

async function productCounts(container: MedusaContainer, ids: string[]): Promise<Map<string, number>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_producer_group",
    fields: ["producer_group_id"],
    filters: { producer_group_id: ids },
  });
  const counts = new Map<string, number>();
  for (const { producer_group_id: id } of data as unknown as { producer_group_id: string }[]) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function presentGroup(group: Loaded, now: Date): Omit<AdminGroup, "certificates" | "product_count"> {
  const counted = newestVerified(group.snapshots);
  const { channels } = group.outside_channels as { channels?: string[] };
  return {
    id: group.id,
    handle: group.handle,
    name: group.name,
    name_in_script: group.name_in_script,
    legal_form: group.legal_form,
    status: group.status,
    cluster: { id: group.cluster.id, name: group.cluster.name, handle: group.cluster.handle },
    country: group.country,
    home_currency: group.home_currency,
    founded: group.founded,
    place: group.place,
    district: group.district,
    summary: group.summary,
    story: group.story,
    content_language: asLanguage(group.content_language),
    onboarded_on: dayText(group.onboarded_on),
    women_led_rule: group.women_led_rule,
    women_led: womenLed(group.women_led_rule, counted ?? null, counted ? dayText(counted.counted_on) : null),
    outside_channels: channels ?? [],
    closed_from: dayText(group.closed_from),
    closed_to: dayText(group.closed_to),
    closed_note: group.closed_note,
    members: group.memberships.map((one) => ({
      id: one.member.id,
      membership_id: one.id,
      name: one.member.name,
      identifier: one.member.identifier,
      language: languageSchema.parse(one.member.language),
      role: one.role,
      revoked: one.revoked_at !== null,
    })),
    invitations: newestFirst(group.invitations).map((one) => ({
      id: one.id,
      name: one.name,
      identifier: one.identifier,
      state: stateOf(one, now),
      expires_at: new Date(one.expires_at).toISOString(),
    })),
    snapshots: [...group.snapshots]
      .sort((a, b) => b.counted_on.getTime() - a.counted_on.getTime())
      .map((one) => ({
        id: one.id,
        counted_on: dayText(one.counted_on),
        women: one.women,
        men: one.men,
        youth: one.youth,
        leadership_women: one.leadership_women,
        leadership_men: one.leadership_men,
        led_by_woman: one.led_by_woman,
        women_ownership_percent: one.women_ownership_percent,
        verified_on: dayText(one.verified_at),
        verified_by: one.verified_by,
      })),
  };
}

function newestFirst<Row extends { expires_at: Date }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => b.expires_at.getTime() - a.expires_at.getTime());
}

function stateOf(one: Loaded["invitations"][number], now: Date) {
  if (one.superseded_at && !one.accepted_at) return "superseded";
  const state = invitationState(one, now);
  return state === "used" ? "accepted" : state;
}
