import type { Month } from "../month";

/** How well a sale is attested: A an invoice (or the shop's own order), B a ledger, C recall. */
export type EvidenceGrade = "A" | "B" | "C";

/** One ledger entry as the panel needs it: goods only, without tax and delivery. */
export interface PanelRow {
  readonly entryId: string;
  readonly groupId: string;
  /** Month of `occurred_on`; a reversal is a negative row in the month in which it occurred. */
  readonly month: Month;
  /** The day, when known: foreign currency is converted at it. */
  readonly occurredOn?: string;
  /** The ledger's channel, like "online_retail" or "local_market". */
  readonly channel: string;
  /** Decimal text in major units of `currency`. */
  readonly amount: string;
  readonly currency: string;
  /** Decimal text in `unit`s; negative for a reversal. Absent when it was not written down. */
  readonly quantity?: string;
  /** Like "kg". */
  readonly unit?: string;
  readonly evidence: EvidenceGrade;
}

/** A producer group of the panel. */
export interface PanelGroupInfo {
  readonly groupId: string;
  /** ISO 3166, like "GH": comparison groups come from the same country. */
  readonly country: string;
  /** Like "mango": comparison groups come from the same chain where there are enough. */
  readonly valueChain: string;
  readonly homeCurrency: string;
  /**
   * First month with access to the market; null for never (so far). A group that leaves and returns keeps
   * its first month: the estimate is of having been given access, whatever was made of it.
   */
  readonly accessMonth: Month | null;
  /** Months wholly reported (each channel has an entry or a declared zero); the others are missing. */
  readonly reportedMonths: readonly Month[];
}
