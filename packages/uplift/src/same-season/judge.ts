import type { Decimal } from "../decimal";
import type { Month } from "../month";
import { countRamadans } from "./ramadan";
import type { ComparedMonths, SameSeasonReason, SameSeasonReasonCode } from "./same-season-result";

/** The compared months must hold at least this share of the baseline year's sales for a percentage. */
export const LEAST_BASELINE_SHARE = 0.5;

/**
 * The baseline year must have this many months reported for a percentage: of a year that is mostly unknown
 * nobody can say that the compared months held half of its sales.
 */
export const LEAST_BASELINE_MONTHS = 6;

/** What the verdict on a percentage rests on; all amounts are real and in home currency. */
export interface Evidence {
  readonly since: Decimal;
  readonly baseline: Decimal;
  /** All reported months of the baseline year. */
  readonly baselineYear: Decimal;
  readonly baselineYearMonthsReported: number;
  readonly pairs: readonly ComparedMonths[];
  readonly seasonRule: "calendar" | "ramadan";
}

/** Reasons why two known amounts must not be made into a percentage; none when they may. */
export function reasonsAgainstPercentage(evidence: Evidence): SameSeasonReason[] {
  const { since, baseline, baselineYear, pairs } = evidence;
  const codes: SameSeasonReasonCode[] = [];
  if (baseline.eq(0)) codes.push("nothing_sold_in_baseline");
  if (baseline.lt(0) || since.lt(0)) codes.push("net_sales_negative");
  if (evidence.baselineYearMonthsReported < LEAST_BASELINE_MONTHS) codes.push("baseline_year_mostly_missing");
  if (baseline.gt(0) && baseline.lt(baselineYear.times(LEAST_BASELINE_SHARE))) {
    codes.push("compared_months_under_half_of_baseline_year");
  }
  const reasons: SameSeasonReason[] = codes.map((code) => ({ code, months: [] as Month[] }));
  if (evidence.seasonRule === "ramadan" && !holdAsManyRamadans(pairs)) {
    reasons.push({ code: "ramadan_count_differs", months: [] });
  }
  return reasons;
}

function holdAsManyRamadans(pairs: readonly ComparedMonths[]): boolean {
  return (
    countRamadans(pairs.map(({ since }) => since)) === countRamadans(pairs.map(({ baseline }) => baseline))
  );
}
