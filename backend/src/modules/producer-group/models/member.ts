import { model } from "@medusajs/framework/utils";
import { Membership } from "./membership";

/** A person who works in the portal. Never shown on public pages. */
export const Member = model.define("member", {
  id: model.id({ prefix: "mem" }).primaryKey(),
  name: model.text(),
  /** E.164 phone number or lower-case e-mail: what the person signs in with. */
  identifier: model.text().unique(),
  email: model.text().nullable(),
  phone: model.text().nullable(),
  language: model.enum(["en", "fr", "ar"]).default("en"),
  memberships: model.hasMany(() => Membership, { mappedBy: "member" }),
});
