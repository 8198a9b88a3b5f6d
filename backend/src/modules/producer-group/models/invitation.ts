import { model } from "@medusajs/framework/utils";
import { ProducerGroup } from "./producer-group";
import { memberRoles } from "./membership";

/** A link that lets one person set a password, once. Only a hash of its token is kept. */
export const Invitation = model.define("invitation", {
  id: model.id({ prefix: "inv" }).primaryKey(),
  group: model.belongsTo(() => ProducerGroup, { mappedBy: "invitations" }),
  /** SHA-256 of the token, hex. */
  token_hash: model.text().unique(),
  name: model.text(),
  /** E.164 phone number or lower-case e-mail. */
  identifier: model.text(),
  language: model.enum(["en", "fr", "ar"]).default("en"),
  role: model.enum([...memberRoles]).default("manager"),
  /** True when it sets a new password for a member who has one already. */
  is_password_reset: model.boolean().default(false),
  expires_at: model.dateTime(),
  accepted_at: model.dateTime().nullable(),
  /** Set when a newer invitation of the same person replaces this one. */
  superseded_at: model.dateTime().nullable(),
});
