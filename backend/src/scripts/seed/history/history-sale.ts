import type { Month } from "@cluster-market/uplift";
import type { HistoryChannel, GroupSalesProfile, ReportedChannel } from "./sales-profile";

/** One line of invented sales, ready for the ledger but for the ids of group and product. */
export interface HistorySale {
  group: string;
  /** Key of the product; null in a month's baseline, which is kept by channel alone. */
  product: string | null;
  channel: HistoryChannel;
  occurredOn: string;
  /** Whole number in text: pieces of the product, or kilograms of the baseline. */
  quantity: string;
  unit: "piece" | "kg";
  /** Major units of the currency in text, without tax. */
  amount: string;
  currency: string;
  kind: "baseline" | "demonstration";
  /** Names the line within the group, so that it is entered once. */
  line: string;
}

export interface DeclaredZero {
  group: string;
  month: Month;
  channel: ReportedChannel;
}

/** What the generator needs to know of a product: its first size. */
export interface HistoryProduct {
  key: string;
  weight: number;
  /** Price of a piece without tax today, home currency, major units. */
  netPrice: number;
}

export interface HistoryGroup {
  handle: string;
  accessMonth: Month | null;
  profile: GroupSalesProfile;
  products: readonly HistoryProduct[];
}
