import type { GroupProfile, Locale } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { womenLed } from "../../modules/producer-group/women-led";
import { dayText } from "../groups/day";
import type { GroupRow } from "./group-rows";
import { groupSignature } from "./group-signature";
import { asLanguage, LocalizedTexts } from "./localized-texts";
import { publicCertificates } from "./public-certificates";
import { newestVerified, publicMembers } from "./public-members";

/** All that a group's page shows, in the reader's language where there is a translation. */
export async function groupProfile(
  container: MedusaContainer,
  group: GroupRow,
  locale: Locale,
  now: Date,
): Promise<GroupProfile> {
  const certificates = await publicCertificates(container, { group_id: group.id }, now);
  const texts = await LocalizedTexts.load(
    container,
    [group.id, ...group.season.map((one) => one.id), ...certificates.map((one) => one.id)],
    locale,
  );
  const typedIn = asLanguage(group.content_language);
  const counted = newestVerified(group.snapshots);
  const { women_led: _stored, ...signature } = groupSignature(group);
  return {
    ...signature,
    legal_form: group.legal_form,
    founded: group.founded,
    district: group.district,
    summary: texts.text(group.id, "summary", group.summary, typedIn),
    story: texts.text(group.id, "story", group.story, typedIn),
    landscape: group.landscape ?? group.cluster.landscape,
    on_market_since: dayText(group.onboarded_on),
    closed: closure(group, texts, now),
    women_led: womenLed(group.women_led_rule, counted ?? null, counted ? dayText(counted.counted_on) : null),
    members: publicMembers(group.snapshots),
    certificates: certificates.map((one) => ({
      standard: one.standard,
      issuer: one.issuer,
      number: one.number,
      scope: texts.text(one.id, "scope", one.scope, typedIn),
      issued_on: dayText(one.issued_on),
      expires_on: dayText(one.expires_on),
      verified_by: one.verified_by,
      verified_on: dayText(one.verified_at ?? one.issued_on),
    })),
    season: [...group.season]
      .sort((a, b) => a.position - b.position)
      .map((one) => ({
        label: texts.text(one.id, "label", one.label, typedIn),
        months: one.months.months ?? [],
      })),
    is_demonstration: group.is_demonstration,
  };
}

/** A closure that goes on or is still to come; null once it is over. */
function closure(group: GroupRow, texts: LocalizedTexts, now: Date): GroupProfile["closed"] {
  if (!group.closed_from || !group.closed_to) return null;
  const until = dayText(group.closed_to);
  if (until < now.toISOString().slice(0, 10)) return null;
  return {
    from: dayText(group.closed_from),
    to: until,
    note: texts.text(group.id, "closed_note", group.closed_note, asLanguage(group.content_language)),
  };
}
