import type { MedusaContainer } from "@medusajs/framework/types";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import { CERTIFICATE_MODULE } from "../../../modules/certificate";
import type { CertificateModuleService } from "../../../modules/certificate/service";
import { addDays, dayMonthsAgo, monthStartAgo, nextRamadan } from "../calendar";
import type { CertificateData, ClusterData, GroupData, SnapshotData } from "../clusters/cluster-data";
import type { SeedContext } from "../seed-context";
import { createDelivery } from "./create-group-interim";
import type { TranslationDrafts } from "./translation-drafts";

/** What later parts need of a group. */
export interface SeededGroup {
  id: string;
  stock_location_id: string;
  shipping_profile_id: string;
}

const homeOf = {
  gh: { currency: "ghs", zone: "Africa/Accra" },
  tn: { currency: "tnd", zone: "Africa/Tunis" },
} as const;

/** A group with its registers, certificates, year and translations. */
export async function writeGroup(
  context: SeedContext,
  cluster: { id: string; data: ClusterData },
  data: GroupData,
  channelId: string,
  translations: TranslationDrafts,
): Promise<SeededGroup> {
  const { container, asOf } = context;
  const service: ProducerGroupModuleService = container.resolve(PRODUCER_GROUP_MODULE);
  const home = homeOf[cluster.data.country];
  const language = cluster.data.content_language;
  const delivery = await createDelivery(container, {
    ...data,
    country: cluster.data.country,
    currency: home.currency,
    channelId,
  });
  const closed = data.closed_at_ramadan;
  const closedFrom = closed ? nextRamadan(asOf) : null;
  const group = await service.createProducerGroups({
    handle: data.handle,
    name: data.name,
    name_in_script: data.name_in_script,
    legal_form: data.legal_form,
    cluster_id: cluster.id,
    country: cluster.data.country,
    home_currency: home.currency,
    time_zone: home.zone,
    founded: data.founded,
    place: data.place,
    district: data.district,
    summary: data.summary[language],
    story: data.story[language],
    content_language: language,
    landscape: data.landscape,
    onboarded_on: data.access_months_ago === null ? null : day(monthStartAgo(asOf, data.access_months_ago)),
    closed_from: closedFrom ? day(closedFrom) : null,
    closed_to: closedFrom && closed ? day(addDays(closedFrom, closed.days - 1)) : null,
    closed_note: closed?.note[language] ?? "",
    status: data.status,
    outside_channels: { channels: data.outside_channels },
    women_led_rule: data.women_led_rule,
    is_demonstration: true,
    ...delivery,
  });
  translations.add("producer_group", group.id, language, {
    summary: data.summary,
    story: data.story,
    closed_note: closed?.note ?? null,
  });
  await writeSnapshots(service, group.id, data.snapshots, asOf);
  await writeCertificates(container, group.id, data.certificates, language, asOf, translations);
  await writeSeason(service, group.id, data, language, translations);
  return { id: group.id, ...delivery };
}

async function writeSnapshots(
  service: ProducerGroupModuleService,
  groupId: string,
  snapshots: readonly SnapshotData[],
  asOf: string,
): Promise<void> {
  await service.createMembershipSnapshots(
    snapshots.map(({ months_ago, verified, ...counts }) => ({
      ...counts,
      group_id: groupId,
      counted_on: day(dayMonthsAgo(asOf, months_ago)),
      verified_at: verified ? day(addDays(dayMonthsAgo(asOf, months_ago), 12)) : null,
      verified_by: verified ? "the project" : "",
    })),
  );
}

async function writeCertificates(
  container: MedusaContainer,
  groupId: string,
  certificates: readonly CertificateData[],
  language: "en" | "fr",
  asOf: string,
  translations: TranslationDrafts,
): Promise<void> {
  const service: CertificateModuleService = container.resolve(CERTIFICATE_MODULE);
  for (const certificate of certificates) {
    const issued = dayMonthsAgo(asOf, certificate.issued_months_ago);
    const made = await service.createCertificates({
      group_id: groupId,
      standard: certificate.standard,
      issuer: certificate.issuer,
      number: certificate.number,
      scope: certificate.scope[language],
      issued_on: day(issued),
      expires_on: day(dayMonthsAgo(issued, -certificate.valid_months)),
      verified_at: certificate.verified ? day(addDays(issued, 9)) : null,
      verified_by: certificate.verified ? "the project" : "",
    });
    translations.add("certificate", made.id, language, { scope: certificate.scope });
  }
}

async function writeSeason(
  service: ProducerGroupModuleService,
  groupId: string,
  data: GroupData,
  language: "en" | "fr",
  translations: TranslationDrafts,
): Promise<void> {
  const activities = await service.createSeasonActivities(
    data.season.map((activity, position) => ({
      group_id: groupId,
      position,
      label: activity.label[language],
      months: { months: activity.months },
    })),
  );
  for (const [position, activity] of activities.entries()) {
    translations.add("season_activity", activity.id, language, {
      label: data.season[position]?.label ?? null,
    });
  }
}

function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
