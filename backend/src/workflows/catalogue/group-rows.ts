import type { GroupStatus, LegalForm, WomenLedRule } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

type Instant = Date | string;

export interface SnapshotRow {
  id: string;
  counted_on: Instant;
  women: number;
  men: number;
  youth: number;
  leadership_women: number;
  leadership_men: number;
  led_by_woman: boolean;
  women_ownership_percent: number | null;
  verified_at: Instant | null;
  verified_by: string;
}

export interface ClusterRow {
  id: string;
  handle: string;
  name: string;
  name_in_script: string;
  country: string;
  region: string;
  value_chain: string;
  tagline: string;
  story: string;
  brand: string;
  landscape: string;
  content_language: string;
}

/** A group with its cluster: enough for its signature. */
export interface SignatureRow {
  id: string;
  handle: string;
  name: string;
  name_in_script: string;
  place: string;
  country: string;
  women_led: boolean | null;
  summary: string;
  content_language: string;
  cluster: { handle: string; name: string; brand: string };
}

export interface GroupRow extends SignatureRow {
  status: GroupStatus;
  legal_form: LegalForm;
  founded: number | null;
  district: string;
  story: string;
  landscape: string | null;
  onboarded_on: Instant | null;
  closed_from: Instant | null;
  closed_to: Instant | null;
  closed_note: string;
  women_led_rule: WomenLedRule;
  fulfillment_set_id: string | null;
  shipping_profile_id: string | null;
  is_demonstration: boolean;
  cluster: ClusterRow;
  snapshots: SnapshotRow[];
  season: { id: string; position: number; label: string; months: { months?: number[] } }[];
}

export const groupFields = ["*", "cluster.*", "snapshots.*", "season.*"];

/** The active group of this handle with all that its page shows; undefined when buyers may not see it. */
export async function findActiveGroup(
  container: MedusaContainer,
  filters: { handle: string } | { id: string },
): Promise<GroupRow | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "producer_group",
    fields: groupFields,
    filters: { ...filters, status: "active" },
  });
  return (data as unknown as GroupRow[])[0];
}
