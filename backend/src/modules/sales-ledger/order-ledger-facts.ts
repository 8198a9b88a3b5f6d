import type { LedgerComponent } from "./new-ledger-entry";

/** One amount that becomes one entry: a line's goods, its tax, a delivery, its tax. */
export interface LedgerPart {
  /** Line item or shipping method. */
  source_line: string;
  component: LedgerComponent;
  /** Decimals in text, rounded to the currency. */
  amount: string;
  /** Pieces for goods, "1" for a delivery, "0" for tax: quantities of all entries may be added up. */
  quantity: string;
  title: string;
  product_id: string | null;
  variant_id: string | null;
}

export interface SliceLedgerFacts {
  slice_id: string;
  group_id: string;
  /** IANA name: dates of entries are dates there. */
  time_zone: string;
  parts: LedgerPart[];
  delivered_at: Date | null;
}

export interface RefundFacts {
  id: string;
  amount: string;
  at: Date;
  /** Named by a refund that was made for one slice or for some of its lines; null for money back in general. */
  slice_id: string | null;
  source_lines: string[] | null;
}

/** Everything that decides which entries an order has; nothing here is read from a clock. */
export interface OrderLedgerFacts {
  order_id: string;
  currency: string;
  buyer_country: string | null;
  /** Prepaid orders are a sale once all of `due` is captured, cash orders slice by slice on delivery. */
  is_prepaid: boolean;
  due: string;
  canceled_at: Date | null;
  captures: { amount: string; at: Date }[];
  refunds: RefundFacts[];
  slices: SliceLedgerFacts[];
  /** Dates a reversal whose ground has no date of its own, such as a capture that was taken back. */
  now: Date;
}

/** An entry of this order that the ledger holds. */
export interface WrittenEntry {
  id: string;
  source_kind: string;
  source_id: string;
  source_line: string;
  component: string;
  amount: string;
  quantity: string;
}
