import { model } from "@medusajs/framework/utils";
import { ProducerGroup } from "./producer-group";

/** A brand that groups of one place and value chain share. */
export const Cluster = model.define("cluster", {
  id: model.id({ prefix: "clu" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text(),
  /** The name in the place's other script, e.g. Arabic beside Latin; "" when there is none. */
  name_in_script: model.text().default(""),
  /** ISO 3166-1 alpha-2, lower case. */
  country: model.text(),
  region: model.text().translatable(),
  /** What the groups make, e.g. "Harissa and dried pepper". */
  value_chain: model.text().translatable(),
  tagline: model.text().translatable(),
  story: model.text().translatable(),
  /** Key of the brand's palette, mark and cloth in the storefront: "mehras", "shai", "taanga", "agbeli". */
  brand: model.text(),
  /** Name of the landscape drawing, e.g. "land-kairouan". */
  landscape: model.text(),
  /** "ramadan" where sales follow it (harissa): compared windows must then hold as many beginnings of it. */
  season_rule: model.enum(["calendar", "ramadan"]).default("calendar"),
  /** Language in which the base columns were typed: en, fr or ar. */
  content_language: model.text().default("en"),
  is_demonstration: model.boolean().default(false),
  groups: model.hasMany(() => ProducerGroup, { mappedBy: "cluster" }),
});
