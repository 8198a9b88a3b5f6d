import type { GroupListAnswer, Locale } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PRODUCER_GROUP_MODULE } from "../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../modules/producer-group/service";
import { groupSignature } from "./group-signature";
import { asLanguage, LocalizedTexts } from "./localized-texts";
import { publicCertificates } from "./public-certificates";

export interface GroupListQuery {
  locale: Locale;
  cluster?: string | undefined;
  country?: string | undefined;
  women_led?: "true" | "false" | undefined;
  certificate?: string | undefined;
  q?: string | undefined;
  limit: number;
  offset: number;
}

/** Active groups that fit every filter given, by name. */
export async function listGroups(
  container: MedusaContainer,
  query: GroupListQuery,
  now: Date,
): Promise<GroupListAnswer> {
  const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
  const [found, count] = await groups.listAndCountProducerGroups(await filtersOf(container, query, now), {
    relations: ["cluster"],
    order: { name: "ASC", id: "ASC" },
    take: query.limit,
    skip: query.offset,
  });
  const texts = await LocalizedTexts.load(
    container,
    found.map((group) => group.id),
    query.locale,
  );
  return {
    producer_groups: found.map((group) => ({
      ...groupSignature(group),
      summary: texts.text(group.id, "summary", group.summary, asLanguage(group.content_language)),
    })),
    count,
    limit: query.limit,
    offset: query.offset,
  };
}

async function filtersOf(container: MedusaContainer, query: GroupListQuery, now: Date) {
  const certified = query.certificate
    ? await publicCertificates(container, { standard: query.certificate }, now)
    : null;
  const text = query.q?.trim();
  // % and _ are what a person typed, not patterns.
  const like = text ? `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` : null;
  return {
    status: "active" as const,
    ...(query.cluster ? { cluster: { handle: query.cluster } } : {}),
    ...(query.country ? { country: query.country.toLowerCase() } : {}),
    ...(query.women_led ? { women_led: query.women_led === "true" } : {}),
    ...(certified ? { id: certified.map((one) => one.group_id) } : {}),
    ...(like
      ? {
          $or: ["name", "name_in_script", "place", "district", "summary"].map((field) => ({
            [field]: { $ilike: like },
          })),
        }
      : {}),
  };
}
