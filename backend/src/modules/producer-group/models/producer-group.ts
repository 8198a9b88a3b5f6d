import { model } from "@medusajs/framework/utils";
import { Cluster } from "./cluster";
import { MembershipSnapshot } from "./membership-snapshot";
import { Membership } from "./membership";
import { Invitation } from "./invitation";
import { SeasonActivity } from "./season-activity";

export const legalForms = ["cooperative", "smsa", "association", "company", "self_help_group"] as const;
export const groupStatuses = ["invited", "draft", "active", "suspended"] as const;
export const womenLedRules = ["itc", "ownership_51", "cooperative"] as const;

/** Those who make and sell together: a cooperative, an SMSA, an association, a company, a self-help group. */
export const ProducerGroup = model.define("producer_group", {
  id: model.id({ prefix: "grp" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text(),
  name_in_script: model.text().default(""),
  legal_form: model.enum([...legalForms]),
  cluster: model.belongsTo(() => Cluster, { mappedBy: "groups" }),
  /** ISO 3166-1 alpha-2, lower case; the cluster's, kept here because stock, time zone and currency follow it. */
  country: model.text(),
  /** Currency the group keeps its books in, ISO 4217 lower case. */
  home_currency: model.text(),
  /** IANA name; `occurred_on` in the ledger is a date in this zone. */
  time_zone: model.text(),
  founded: model.number().nullable(),
  /** Town or village; never a home. */
  place: model.text(),
  district: model.text().default(""),
  /** Degrees to the district, two decimals at most. */
  latitude: model.float().nullable(),
  longitude: model.float().nullable(),
  summary: model.text().translatable(),
  story: model.text().translatable(),
  content_language: model.text().default("en"),
  landscape: model.text().nullable(),
  /** First day of the month in which market access began; null before. */
  onboarded_on: model.dateTime().nullable(),
  closed_from: model.dateTime().nullable(),
  closed_to: model.dateTime().nullable(),
  closed_note: model.text().default("").translatable(),
  status: model.enum([...groupStatuses]).default("draft"),
  /** Channels the group sells through outside the shop; a month is reported when each has an entry or a declared zero. */
  outside_channels: model.json().default({ channels: ["local_market"] }),
  women_led_rule: model.enum([...womenLedRules]).default("cooperative"),
  /** Derived from the newest verified snapshot by the rule; recomputed, never typed. Null: no verified snapshot. */
  women_led: model.boolean().nullable(),
  women_led_as_of: model.dateTime().nullable(),
  /** Identifiers made by the creation workflow. */
  stock_location_id: model.text().nullable(),
  shipping_profile_id: model.text().nullable(),
  fulfillment_set_id: model.text().nullable(),
  is_demonstration: model.boolean().default(false),
  snapshots: model.hasMany(() => MembershipSnapshot, { mappedBy: "group" }),
  memberships: model.hasMany(() => Membership, { mappedBy: "group" }),
  invitations: model.hasMany(() => Invitation, { mappedBy: "group" }),
  season: model.hasMany(() => SeasonActivity, { mappedBy: "group" }),
});
