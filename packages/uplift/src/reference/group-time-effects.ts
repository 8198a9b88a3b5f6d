import { checkCohortPanel, type CohortPanel, cohortsOf } from "./cohort-panel";

/** Who a cohort is compared with: units never treated, or those and units not treated yet. */
export type Comparison = "never" | "not_yet";

/** ATT(g, t): the average effect on cohort g in period t. */
export interface GroupTimeEffect {
  readonly cohort: number;
  readonly period: number;
  readonly att: number;
  /** Analytic, from the influence function: `sqrt(Σ influence²) ÷ n`; pointwise. */
  readonly standardError: number;
  readonly treatedUnits: number;
  readonly comparisonUnits: number;
  /** Adds `factor` times each unit's influence; computed anew each time, so that nothing is stored. */
  readonly addInfluence: (into: Float64Array, factor: number) => void;
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
  const columns = periods.map((_, at) => Float64Array.from(units, ({ outcomes }) => outcomes[at] ?? 0));
  const labels = Float64Array.from(units, ({ cohort }) => cohort ?? Infinity);
  const members = (isMember: (cohort: number) => boolean) =>
    Int32Array.from([...labels.keys()].filter((unit) => isMember(labels[unit]!)));
  // Listed once a period; the cohort itself, not yet treated either, is skipped while summing.
  const compared = periods.map((period) =>
    members((cohort) => cohort === Infinity || (comparison === "not_yet" && cohort > period)),
  );

  return cohortsOf(panel).flatMap((cohort) => {
    const treated = members((other) => other === cohort);
    const lastBefore = periods.findIndex((period) => period >= cohort) - 1;
    return periods.slice(1).flatMap((period, at): GroupTimeEffect[] => {
      const now = columns[at + 1];
      const base = columns[period < cohort ? at : lastBefore];
      const others = compared[at + 1];
      if (!now || !base || !others) return [];
      const effect = difference({ now, base, labels }, treated, { units: others, without: cohort });
      return effect ? [{ cohort, period, ...effect }] : [];
    });
  });
}

interface Columns {
  readonly now: Float64Array;
  readonly base: Float64Array;
  /** Cohort of each unit. */
  readonly labels: Float64Array;
}

interface Side {
  readonly units: Int32Array;
  /** Cohort to leave out; NaN for none. */
  readonly without: number;
}

function difference(columns: Columns, treated: Int32Array, compared: Side) {
  const own: Side = { units: treated, without: Number.NaN };
  const mine = momentsOf(columns, own);
  const theirs = momentsOf(columns, compared);
  if (mine.count === 0 || theirs.count === 0) return null;
  return {
    att: mine.mean - theirs.mean,
    // (n ÷ n_g)² Σ (Δ − mean)² ÷ n², for both sides, is what Σ influence² ÷ n² comes to.
    standardError: Math.sqrt(mine.squares / mine.count ** 2 + theirs.squares / theirs.count ** 2),
    treatedUnits: mine.count,
    comparisonUnits: theirs.count,
    addInfluence(this: void, into: Float64Array, factor: number) {
      const weight = factor * into.length;
      addDeviations(columns, own, mine.mean, weight / mine.count, into);
      addDeviations(columns, compared, theirs.mean, -weight / theirs.count, into);
    },
  };
}

function momentsOf({ now, base, labels }: Columns, { units, without }: Side) {
  let sum = 0;
  let count = 0;
  for (const unit of units) {
    if (labels[unit] === without) continue;
    sum += now[unit]! - base[unit]!;
    count += 1;
  }
  const mean = sum / count;
  let squares = 0;
  for (const unit of units) {
    if (labels[unit] === without) continue;
    squares += (now[unit]! - base[unit]! - mean) ** 2;
  }
  return { count, mean, squares };
}

function addDeviations(
  { now, base, labels }: Columns,
  { units, without }: Side,
  mean: number,
  weight: number,
  into: Float64Array,
): void {
  for (const unit of units) {
    if (labels[unit] !== without) into[unit]! += weight * (now[unit]! - base[unit]! - mean);
  }
}
