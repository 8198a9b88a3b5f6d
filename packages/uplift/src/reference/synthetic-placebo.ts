import { type SyntheticFit, syntheticFitter } from "./synthetic-control";
import type { SyntheticPanel } from "./synthetic-panel";

/** Why no synthetic comparison is shown. */
export type SyntheticRefusal = "too_few_donors" | "too_few_periods_before" | "poor_fit_before";

/** Gates: below them a synthetic comparison says nothing. */
export interface SyntheticGates {
  readonly leastDonors: number;
  readonly leastPeriodsBefore: number;
  /** Largest error before treatment, as a share (0 to 1) of the treated unit's mean there. */
  readonly mostErrorBefore: number;
}

export const SYNTHETIC_GATES: SyntheticGates = {
  leastDonors: 10,
  leastPeriodsBefore: 24,
  mostErrorBefore: 0.15,
};

export type SyntheticComparison =
  | { readonly status: "refused"; readonly reason: SyntheticRefusal }
  | {
      readonly status: "compared";
      readonly fit: SyntheticFit;
      /** Rank of the treated unit's error ratio among all units, 1 = largest, and p = rank ÷ (donors + 1). */
      readonly rank: number;
      readonly pValue: number;
    };

/**
 * Synthetic control for one large group, with gates and a placebo test: every donor is treated in turn as if
 * it were the treated unit (which then serves as no donor), and the units are ranked by
 * error after ÷ error before. With J donors p is a multiple of 1 ÷ (J + 1).
 * @throws UpliftError as `checkSyntheticPanel`.
 */
export function syntheticComparison(
  panel: SyntheticPanel,
  gates: SyntheticGates = SYNTHETIC_GATES,
): SyntheticComparison {
  if (panel.donors.length < gates.leastDonors) return { status: "refused", reason: "too_few_donors" };
  if (panel.periodsBefore < gates.leastPeriodsBefore) {
    return { status: "refused", reason: "too_few_periods_before" };
  }
  const fitOf = syntheticFitter(panel);
  const donors = panel.donors.map((_, donor) => donor + 1);
  const fit = fitOf(0, donors);
  const before = panel.treated.slice(0, panel.periodsBefore);
  const level = before.reduce((sum, value) => sum + Math.abs(value), 0) / before.length;
  if (!(fit.errorBefore <= gates.mostErrorBefore * level))
    return { status: "refused", reason: "poor_fit_before" };
  const own = errorRatio(fit);
  const rank =
    1 +
    donors.filter(
      (donor) =>
        errorRatio(
          fitOf(
            donor,
            donors.filter((other) => other !== donor),
          ),
        ) >= own,
    ).length;
  return { status: "compared", fit, rank, pValue: rank / (panel.donors.length + 1) };
}

/** A perfect fit before treatment ranks first unless nothing happened after it either. */
function errorRatio({ errorBefore, errorAfter }: SyntheticFit): number {
  if (errorBefore > 0) return errorAfter / errorBefore;
  return errorAfter > 0 ? Infinity : 0;
}
