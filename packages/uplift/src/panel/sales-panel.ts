import type { Month } from "../month";

/** One group of a panel; the arrays hold one item a month from the panel's first month. */
export interface PanelGroup {
  readonly groupId: string;
  readonly country: string;
  readonly valueChain: string;
  readonly accessMonth: Month | null;
  /** Real sales in reporting currency, prices of the reference month; 0 where not reported. */
  readonly real: Float64Array;
  /** 1 where the month is wholly reported (a declared zero included), 0 where it is missing. */
  readonly reported: Uint8Array;
  /** 1 where the month holds sales and all of them are attested by evidence A or B. */
  readonly verified: Uint8Array;
}

/** Monthly real sales by group: what the estimators read. Its size is groups × months. */
export interface SalesPanel {
  readonly firstMonth: Month;
  readonly monthCount: number;
  readonly groups: readonly PanelGroup[];
}
