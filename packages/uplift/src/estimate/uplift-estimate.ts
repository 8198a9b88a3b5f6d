import type { LeftOutReason } from "./group-effects";
import type { UpliftSettings } from "./uplift-settings";

/** Why there is no causal number. Codes are stable. */
export type NotEnoughCode =
  | "no_group_onboarded"
  | "too_few_onboarded"
  | "too_few_comparison"
  | "too_few_permutations"
  | "too_few_months_reported"
  | "windows_unfinished"
  | "windows_under_half_covered"
  | "price_index_missing"
  | "exchange_rate_missing";

export interface NotEnough {
  readonly code: NotEnoughCode;
  /** What there is, and what is needed; shares are 0 to 1. Null where a number says nothing. */
  readonly has: number | null;
  readonly needs: number | null;
}

/** What a reader must be told beside the number. */
export type Caveat =
  | "not_drawn_by_lot"
  | "comparison_widened_to_all_chains"
  | "groups_left_out"
  | "range_has_no_end"
  | "placebo_as_large_as_estimate"
  | "verified_only_differs_in_sign";

/** Ratios: 0.25 = +25 %. An end is null where the test rejects nothing on that side. */
export interface RatioRange {
  readonly low: number | null;
  readonly high: number | null;
}

/** The only figure that may be called impact. */
export interface AttributedUplift {
  /** Average effect on the treated, log points. */
  readonly att: number;
  /** `exp(att) − 1`. */
  readonly upliftRatio: number;
  /** The same, each group weighted by its real sales in the year before access. */
  readonly incomeWeightedAtt: number;
  readonly incomeWeightedUpliftRatio: number;
  /** Likely range by inversion of the permutation test, at the settings' confidence. */
  readonly range: RatioRange;
  /** Two-sided, of no effect at all. */
  readonly pValue: number;
  readonly holdsZero: boolean;
  readonly permutations: { readonly used: number; readonly distinct: number; readonly exact: boolean };
  /** Leave-one-group-out with t(G − 1); null when leaving a group out leaves no estimate. */
  readonly jackknife: {
    readonly standardError: number;
    readonly degreesOfFreedom: number;
    readonly range: RatioRange;
  } | null;
  /** `Σ S_i (1 − exp(−Effect_i))`: sales that similar groups do not explain, real, reporting currency. */
  readonly amount: number;
}

/** One group in words for its own page: its real change beside its comparison groups', never an effect. */
export interface GroupStanding {
  readonly groupId: string;
  readonly leftOut: LeftOutReason | null;
  /** Real change over the windows, as a ratio; null when it cannot be computed. */
  readonly changeRatio: number | null;
  /** Lowest and highest change among its comparison groups, and how many they are. */
  readonly comparison: {
    readonly lowest: number;
    readonly highest: number;
    readonly groups: number;
    /** For staff and for the chart; another group's name is not for a group's own page. */
    readonly groupIds: readonly string[];
  } | null;
  readonly widened: boolean;
}

export interface Placebo {
  /** Months by which the windows were moved back. */
  readonly monthsEarlier: number;
  /** Average "effect" of nothing, log points; null when it cannot be computed. */
  readonly att: number | null;
  readonly onboardedGroups: number;
}

export interface Diagnostics {
  readonly placebos: readonly Placebo[];
  /** `|att| ÷ largest |placebo|`; below 1 the estimate is no larger than what nothing gives. */
  readonly breakdown: number | null;
  /** Lowest and highest average when one onboarded group is left out, as ratios. */
  readonly leaveOneOut: { readonly lowest: number; readonly highest: number } | null;
  /** Months with recalled sales (grade C) taken as missing. */
  readonly verifiedOnly: { readonly upliftRatio: number; readonly onboardedGroups: number } | null;
}

export interface Sample {
  readonly onboardedGroups: number;
  readonly comparisonGroups: number;
  /** All groups used; fewer than the two together where one onboarded later was a comparison before. */
  readonly groups: number;
  /** Months in each of the two windows. */
  readonly windowMonths: number;
  /** Share of the windows' months that are reported; null without any. */
  readonly reportedShare: number | null;
  /** Share of the months with sales whose figures are all verified (grade A or B); null without any. */
  readonly verifiedShare: number | null;
}

export interface UpliftEstimate {
  readonly status: "estimated" | "not_enough_data";
  readonly notEnough: readonly NotEnough[];
  /** Null unless the status is `estimated`. */
  readonly uplift: AttributedUplift | null;
  readonly caveats: readonly Caveat[];
  readonly sample: Sample;
  readonly groups: readonly GroupStanding[];
  readonly diagnostics: Diagnostics | null;
  readonly settings: UpliftSettings;
}
