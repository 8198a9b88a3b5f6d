import type { Design } from "./design";
import { EffectTally } from "./effect-tally";
import type { LogChanges } from "./log-changes";
import type { Permutations } from "./permutations";

/** Two averages closer than this are one: sums of the same numbers in another order differ by less. */
const TIE = 1e-12;

/** Tests hypotheses about one common effect by permuting onboarding months. */
export interface PermutationTest {
  /** Average effect as observed, log points. */
  readonly observed: number;
  /**
   * Probability of an average at least as far from the hypothesis as the observed one, if every onboarded
   * group's effect were `tau` (log points) and onboarding months fell by lot within strata. Two-sided.
   */
  readonly pValue: (tau: number) => number;
  /** How large a permuted average is in absolute value at a share of the permutations, without effect. */
  readonly spread: (share: number) => number;
}

/**
 * Under a hypothesis the effect is taken out of every onboarded group's sales, and the same statistic is
 * computed for each assignment. Assignments for which it cannot be computed (no donors) do not count: given
 * that the true one could be, every other that could be was as likely. Drawn assignments count the true one
 * as one more, (1 + hits) ÷ (1 + draws), so that the test never rejects too often.
 */
export function permutationTest(
  design: Design,
  changes: LogChanges,
  { labels, count, exact }: Permutations,
  leastDonors: number,
): PermutationTest {
  const buffer = new Float64Array(changes.size);
  const tally = new EffectTally(design, buffer, leastDonors);
  const averages = new Float64Array(count);

  function permute(tau: number): number {
    changes.without(tau, buffer);
    for (let row = 0; row < count; row += 1) {
      averages[row] = tally.averageFor(labels, row * design.groupCount);
    }
    return tally.averageFor(design.labels);
  }

  changes.without(0, buffer);
  return {
    observed: tally.averageFor(design.labels),
    pValue(tau) {
      const truth = Math.abs(permute(tau)) - TIE;
      let hits = exact ? 0 : 1;
      let computed = exact ? 0 : 1;
      for (const average of averages) {
        if (Number.isNaN(average)) continue;
        computed += 1;
        if (Math.abs(average) >= truth) hits += 1;
      }
      return hits / computed;
    },
    spread(share) {
      permute(0);
      const sizes = averages
        .filter((average) => !Number.isNaN(average))
        .map(Math.abs)
        .sort();
      return sizes[Math.min(sizes.length - 1, Math.floor(share * sizes.length))] ?? 0;
    },
  };
}
