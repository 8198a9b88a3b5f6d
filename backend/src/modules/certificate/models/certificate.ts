import { model } from "@medusajs/framework/utils";

/** A standard that somebody outside the group says the group meets. Only verified and unexpired ones show to buyers. */
export const Certificate = model.define("certificate", {
  id: model.id({ prefix: "cert" }).primaryKey(),
  group_id: model.text().index(),
  /** e.g. "ISO 22000", "HACCP", "Organic", "Geographical indication". */
  standard: model.text(),
  issuer: model.text(),
  number: model.text(),
  scope: model.text().translatable(),
  issued_on: model.dateTime(),
  expires_on: model.dateTime(),
  verified_at: model.dateTime().nullable(),
  verified_by: model.text().default(""),
});
