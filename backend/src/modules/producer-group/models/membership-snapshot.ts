import { model } from "@medusajs/framework/utils";
import { ProducerGroup } from "./producer-group";

/** The register as counted on one day. Counts only, never names. */
export const MembershipSnapshot = model.define("membership_snapshot", {
  id: model.id({ prefix: "snap" }).primaryKey(),
  group: model.belongsTo(() => ProducerGroup, { mappedBy: "snapshots" }),
  counted_on: model.dateTime(),
  women: model.number(),
  men: model.number(),
  youth: model.number(),
  leadership_women: model.number(),
  leadership_men: model.number(),
  /** Whether the person who leads (president, chair, manager) is a woman. */
  led_by_woman: model.boolean(),
  /** Whole per cent of ownership held by women; null where members own in common. */
  women_ownership_percent: model.number().nullable(),
  verified_at: model.dateTime().nullable(),
  /** Who checked, in words fit for a public page ("the project"). */
  verified_by: model.text().default(""),
});
