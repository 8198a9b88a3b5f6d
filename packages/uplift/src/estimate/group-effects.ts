import type { Design } from "./design";
import type { LogChanges } from "./log-changes";

/** Why an onboarded group is not in the average. */
export type LeftOutReason =
  "window_unfinished" | "window_under_half_covered" | "nothing_sold_in_a_window" | "no_comparison_groups";

/** One onboarded group beside its comparison groups; groups and cohorts are numbers in the design. */
export interface GroupEffect {
  readonly group: number;
  /** -1 when the window is not over. */
  readonly cohort: number;
  /** Own log change; null when it cannot be computed. */
  readonly change: number | null;
  readonly donors: readonly number[];
  /** True when the value chain had too few and all chains of the country were taken. */
  readonly widened: boolean;
  /** Own log change − mean of the donors' changes; null when left out. */
  readonly effect: number | null;
  readonly leftOut: LeftOutReason | null;
}

/**
 * `Effect_i = r_i − mean of r_j over the same two windows` for every onboarded group, written out group by
 * group. The running sums of `EffectTally` must give the same average; a test holds them together.
 */
export function groupEffects(
  design: Design,
  changes: LogChanges,
  observed: Float64Array,
  leastMonths: number,
  leastDonors: number,
  neverLabel: number,
): GroupEffect[] {
  const cohorts = design.events.length;
  const changeOf = (group: number, cohort: number) => observed[group * cohorts + cohort] ?? Number.NaN;
  const country = (group: number) => design.countryOf[design.stratum[group] ?? 0];

  const donorsOf = (group: number, cohort: number, isNear: (other: number) => boolean) =>
    Array.from({ length: design.groupCount }, (_, other) => other).filter((other) => {
      const label = design.labels[other] ?? 0;
      return (
        other !== group &&
        isNear(other) &&
        (design.donorUpTo[label] ?? 0) > cohort &&
        design.cohortOf[label] !== cohort &&
        changes.isUsable(other, cohort)
      );
    });

  const effectOf = (group: number, cohort: number): GroupEffect => {
    const left = (leftOut: LeftOutReason, change: number | null = null): GroupEffect => ({
      group,
      cohort,
      change,
      donors: [],
      widened: false,
      effect: null,
      leftOut,
    });
    if (cohort < 0) return left("window_unfinished");
    if (!changes.isUsable(group, cohort)) {
      const { months } = changes.sums(group, cohort);
      return left(months < leastMonths ? "window_under_half_covered" : "nothing_sold_in_a_window");
    }
    const change = changeOf(group, cohort);
    const near = donorsOf(group, cohort, (other) => design.stratum[other] === design.stratum[group]);
    const widened = near.length < leastDonors;
    const donors = widened ? donorsOf(group, cohort, (other) => country(other) === country(group)) : near;
    if (donors.length < leastDonors) return { ...left("no_comparison_groups", change), donors };
    const mean = donors.reduce((sum, other) => sum + changeOf(other, cohort), 0) / donors.length;
    return { group, cohort, change, donors, widened, effect: change - mean, leftOut: null };
  };

  return [...design.labels.keys()]
    .filter((group) => design.labels[group] !== neverLabel)
    .map((group) => effectOf(group, design.cohortOf[design.labels[group] ?? 0] ?? -1));
}
