import type { salesChannels } from "./models/sales-ledger-entry";

export type LedgerChannel = (typeof salesChannels)[number];
export type LedgerComponent = "goods" | "delivery" | "tax";
export type MoneyHolder = "operator" | "seller_of_record" | "group" | "courier";
export type LedgerSourceKind =
  "order" | "refund" | "cancellation" | "in_person" | "baseline" | "reversal" | "demonstration";

/** A line to write into the ledger. Amounts and quantities are decimals in text: a float is refused by the type. */
export interface NewLedgerEntry {
  group_id: string;
  product_id?: string | null;
  variant_id?: string | null;
  /** What was sold, as it was called then. */
  title?: string;
  channel: LedgerChannel;
  /** Date in the group's time zone, "YYYY-MM-DD". */
  occurred_on: string;
  /** Number of `unit`s, e.g. "3"; negative in a reversal. */
  quantity: string;
  unit?: string;
  component: LedgerComponent;
  /** Major units of `currency`, e.g. "14.500"; goods after discounts and without tax; negative in a reversal. */
  amount: string;
  currency: string;
  money_held_by: MoneyHolder;
  buyer_country?: string | null;
  buyer_kind?: "person" | "shop" | "institution" | "unknown";
  /** Source kind, id, line and component name an entry: the same source line is entered once, whatever is retried. */
  source_kind: LedgerSourceKind;
  source_id: string;
  source_line: string;
  /** The entry that this one takes back, whole; an entry is taken back once. */
  reversal_of?: string | null;
  /** A member's or user's id, or "system". */
  recorded_by: string;
  note?: string;
}
