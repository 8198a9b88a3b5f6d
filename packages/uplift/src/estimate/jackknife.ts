import { jStat } from "jstat";
import type { Design } from "./design";
import { EffectTally } from "./effect-tally";
import type { LogInterval } from "./invert-test";

/** Leave-one-group-out uncertainty of the average effect. */
export interface Jackknife {
  /** Standard error, log points. */
  readonly standardError: number;
  /** Groups − 1. */
  readonly degreesOfFreedom: number;
  readonly interval: LogInterval;
  /** Averages with one group left out; NaN where none could be computed, 0 for a group not used. */
  readonly withoutGroup: Float64Array;
}

/**
 * `SE² = (G − 1) ÷ G × Σ (average without g − their mean)²` over the groups that matter, onboarded and
 * comparison, and `average ± t(G − 1) × SE`. Null when leaving one group out leaves no estimate.
 */
export function jackknife(
  design: Design,
  changes: Float64Array,
  leastDonors: number,
  used: readonly number[],
  confidence: number,
): Jackknife | null {
  const tally = new EffectTally(design, changes, leastDonors);
  const average = tally.averageFor(design.labels);
  const withoutGroup = new Float64Array(design.groupCount);
  for (const group of used) {
    const label = design.labels[group] ?? 0;
    tally.add(group, label, -1);
    withoutGroup[group] = tally.average();
    tally.add(group, label, 1);
  }
  const values = used.map((group) => withoutGroup[group] ?? Number.NaN);
  if (values.length < 2 || values.some(Number.isNaN)) return null;
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const degreesOfFreedom = values.length - 1;
  const standardError = Math.sqrt((degreesOfFreedom / values.length) * squares);
  const reach = jStat.studentt.inv((1 + confidence) / 2, degreesOfFreedom) * standardError;
  return {
    standardError,
    degreesOfFreedom,
    interval: { low: average - reach, high: average + reach },
    withoutGroup,
  };
}
