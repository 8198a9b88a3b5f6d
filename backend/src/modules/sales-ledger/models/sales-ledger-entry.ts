import { model } from "@medusajs/framework/utils";

export const salesChannels = [
  "online_retail",
  "online_wholesale",
  "local_market",
  "fair",
  "institution",
  "export",
] as const;

/**
 * One line of one sale, for ever: the table refuses UPDATE, DELETE and TRUNCATE (see the second migration).
 * A wrong line is corrected by a further one that names it in `reversal_of`.
 * Unique over (source_kind, source_id, source_line, component), whatever is retried.
 */
export const SalesLedgerEntry = model.define("sales_ledger_entry", {
  id: model.id({ prefix: "sle" }).primaryKey(),
  group_id: model.text().index(),
  product_id: model.text().nullable(),
  variant_id: model.text().nullable(),
  /** What was sold, as it was called then; survives the product. */
  title: model.text().default(""),
  channel: model.enum([...salesChannels]),
  /** Date in the group's time zone, stored as midnight UTC of that date. */
  occurred_on: model.dateTime().index(),
  /** Number of `unit`s; negative in a reversal. */
  quantity: model.bigNumber(),
  unit: model.text().default("piece"),
  component: model.enum(["goods", "delivery", "tax"]),
  /** Major units of `currency`; goods are after discounts and without tax; negative in a reversal. */
  amount: model.bigNumber(),
  currency: model.text(),
  money_held_by: model.enum(["operator", "seller_of_record", "group", "courier"]),
  buyer_country: model.text().nullable(),
  buyer_kind: model.enum(["person", "shop", "institution", "unknown"]).default("unknown"),
  source_kind: model.enum([
    "order",
    "refund",
    "cancellation",
    "in_person",
    "baseline",
    "reversal",
    "demonstration",
  ]),
  source_id: model.text(),
  source_line: model.text(),
  reversal_of: model.text().nullable(),
  /** Who wrote it: a member's id, or "system". */
  recorded_by: model.text(),
  note: model.text().default(""),
});
