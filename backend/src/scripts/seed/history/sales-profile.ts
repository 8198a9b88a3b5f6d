import type { SeasonName } from "./season";

/** Channels outside the shop that groups report themselves. */
export type ReportedChannel = "local_market" | "fair" | "institution";

/** Channels of invented sales. */
export type HistoryChannel = ReportedChannel | "online_retail" | "export";

/** Settings of one group's invented sales. All of it is known, so that an estimator can be checked against it. */
export interface GroupSalesProfile {
  /** Average sales of a month without access, in home currency at prices of the index's base period. */
  monthly_base: number;
  season: SeasonName;
  /** Average yearly growth of volume that has nothing to do with access: 0.03 = +3 %. */
  trend: number;
  /** True effect of market access on volume: 0.25 = +25 % from the access month on. */
  effect: number;
  /** Part of all sales made in the shop once the group has access; the channels below share the rest. */
  online_share: number;
  /** Shares of the channels outside the shop; they add up to 1. */
  channels: Partial<Record<Exclude<HistoryChannel, "online_retail">, number>>;
  /** Standard deviation of the monthly noise in logarithms, and the part of it that lives on in the next month. */
  noise: number;
  persistence: number;
  /** Probability that a month outside the shop is not reported at all. */
  gap: number;
  /** Months, counted back from the as-of month, that are never reported outside the shop. */
  unreported_months_ago?: number[];
  /** Months (counted back from the as-of month) in which one channel declares that nothing was sold. */
  declared_zeros: { months_ago: number; channel: ReportedChannel }[];
}
