import { checkedByProject } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import { womenLed } from "../../../modules/producer-group/women-led";
import { CERTIFICATE_MODULE } from "../../../modules/certificate";
import type { CertificateModuleService } from "../../../modules/certificate/service";
import { createProducerGroupWorkflow } from "../../../workflows/groups/create-producer-group";
import { day } from "../../../workflows/groups/day";
import { addDays, dayMonthsAgo, monthStartAgo, nextRamadan } from "../calendar";
import type { CertificateData, ClusterData, GroupData, SnapshotData } from "../clusters/cluster-data";
import type { SeedContext } from "../seed-context";
import type { TranslationDrafts } from "./translation-drafts";

/** What later parts need of a group. */
export interface SeededGroup {
  id: string;
  stock_location_id: string;
  shipping_profile_id: string;
}

/** A group, made whole by the workflow that staff use, with its registers, certificates, year and translations. */
export async function writeGroup(
  { container, asOf }: SeedContext,
  cluster: { id: string; data: ClusterData },
  data: GroupData,
  translations: TranslationDrafts,
): Promise<SeededGroup> {
  const service: ProducerGroupModuleService = container.resolve(PRODUCER_GROUP_MODULE);
  const language = cluster.data.content_language;
  const closed = data.closed_at_ramadan;
  const closedFrom = closed ? nextRamadan(asOf) : null;
  const { result: group } = await createProducerGroupWorkflow(container).run({
    input: {
      handle: data.handle,
      name: data.name,
      name_in_script: data.name_in_script,
      legal_form: data.legal_form,
      cluster_id: cluster.id,
      founded: data.founded,
      place: data.place,
      district: data.district,
      summary: data.summary[language],
      story: data.story[language],
      content_language: language,
      landscape: data.landscape,
      onboarded_on: data.access_months_ago === null ? null : monthStartAgo(asOf, data.access_months_ago),
      closed_from: closedFrom,
      closed_to: closedFrom && closed ? addDays(closedFrom, closed.days - 1) : null,
      closed_note: closed?.note[language] ?? "",
      status: data.status,
      outside_channels: data.outside_channels,
      women_led_rule: data.women_led_rule,
      is_demonstration: true,
    },
  });
  translations.add("producer_group", group.id, language, {
    summary: data.summary,
    story: data.story,
    closed_note: closed?.note ?? null,
  });
  await writeSnapshots(service, group.id, data.snapshots, asOf);
  await writeWomenLed(service, group.id, data, asOf);
  await writeCertificates(container, group.id, data.certificates, language, asOf, translations);
  await writeSeason(service, group.id, data, language, translations);
  return group;
}

/** Derives who is women-led from the newest verified register, by the group's rule. */
async function writeWomenLed(
  service: ProducerGroupModuleService,
  groupId: string,
  data: GroupData,
  asOf: string,
): Promise<void> {
  const newest = data.snapshots
    .filter((snapshot) => snapshot.verified)
    .sort((a, b) => a.months_ago - b.months_ago)[0];
  if (!newest) return;
  const countedOn = dayMonthsAgo(asOf, newest.months_ago);
  const { value } = womenLed(data.women_led_rule, newest, countedOn);
  await service.updateProducerGroups({ id: groupId, women_led: value, women_led_as_of: day(countedOn) });
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
      verified_by: verified ? checkedByProject : "",
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
      verified_by: certificate.verified ? checkedByProject : "",
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
