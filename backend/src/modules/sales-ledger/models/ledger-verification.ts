import { model } from "@medusajs/framework/utils";

/** That somebody checked an entry, and on what evidence. Append-only too, since the entry itself may never change. */
export const LedgerVerification = model.define("ledger_verification", {
  id: model.id({ prefix: "slv" }).primaryKey(),
  entry_id: model.text().index(),
  verified_by: model.text(),
  /** A invoice, B the group's own ledger, C recall. */
  evidence_grade: model.enum(["A", "B", "C"]),
});
