import { checkCohortPanel, type CohortPanel, cohortsOf, type CohortUnit } from "./cohort-panel";

/** Who a cohort is compared with: units never treated, or those and units not treated yet. */
export type Comparison = "never" | "not_yet";

/** ATT(g, t): the average effect on cohort g in period t. */
export interface GroupTimeEffect {
  readonly cohort: number;
  readonly period: number;
  readonly att: number;
  /** Analytic, from the influence function; pointwise. */
  readonly standardError: number;
  readonly treatedUnits: number;
  readonly comparisonUnits: number;
  /** Influence of each unit; `standardError = sqrt(Σ influence²) ÷ n`. */
  readonly influence: Float64Array;
}

/**
 * Group-time average treatment effects without covariates (Callaway and Sant'Anna 2021, equation 2.8 and
 * following): `ATT(g,t) = mean_g(Y_t − Y_b) − mean_C(Y_t − Y_b)`, with base period b the last before g, and
 * for t before g the period before t (as the R package `did` with a varying base).
 *
 * For reference and for audit: on monthly sales one base month carries its whole season into every effect,
 * so that the results are useless there. A (g, t) without treated or comparison units is left out.
 * @throws UpliftError as `checkCohortPanel`.
 */
export function groupTimeEffects(panel: CohortPanel, comparison: Comparison): GroupTimeEffect[] {
  checkCohortPanel(panel);
  const { periods, units } = panel;
  return cohortsOf(panel).flatMap((cohort) =>
    periods.slice(1).flatMap((period, at) => {
      const index = at + 1;
      const base = period < cohort ? index - 1 : lastBefore(periods, cohort);
      const isCompared = ({ cohort: other }: CohortUnit) =>
        other === null || (comparison === "not_yet" && other > period && other !== cohort);
      const treated = units.map((unit) => unit.cohort === cohort);
      const compared = units.map(isCompared);
      const change = units.map(({ outcomes }) => (outcomes[index] ?? 0) - (outcomes[base] ?? 0));
      const effect = difference(change, treated, compared);
      return effect ? [{ cohort, period, ...effect }] : [];
    }),
  );
}

function lastBefore(periods: readonly number[], cohort: number): number {
  return periods.findIndex((period) => period >= cohort) - 1;
}

function difference(change: readonly number[], treated: readonly boolean[], compared: readonly boolean[]) {
  const treatedUnits = treated.filter(Boolean).length;
  const comparisonUnits = compared.filter(Boolean).length;
  if (treatedUnits === 0 || comparisonUnits === 0) return null;
  const meanOf = (member: readonly boolean[], count: number) =>
    change.reduce((sum, value, unit) => (member[unit] ? sum + value : sum), 0) / count;
  const treatedMean = meanOf(treated, treatedUnits);
  const comparedMean = meanOf(compared, comparisonUnits);
  const n = change.length;
  const influence = Float64Array.from(change, (value, unit) => {
    if (treated[unit]) return (n / treatedUnits) * (value - treatedMean);
    return compared[unit] ? -(n / comparisonUnits) * (value - comparedMean) : 0;
  });
  return {
    att: treatedMean - comparedMean,
    standardError: standardErrorOf(influence),
    treatedUnits,
    comparisonUnits,
    influence,
  };
}

/** `sqrt(Σ ψ²) ÷ n`. */
export function standardErrorOf(influence: Float64Array): number {
  return Math.sqrt(influence.reduce((sum, value) => sum + value * value, 0)) / influence.length;
}
