/** The rules of an estimate; every run stores them. */
export interface UpliftSettings {
  /** Calendar months that a group must have reported in both windows to be used. */
  readonly leastWindowMonths: number;
  /** Comparison groups that one onboarded group needs, else the comparison is widened or refused. */
  readonly leastDonors: number;
  /** Onboarded groups, and comparison groups, below which no causal number is given. */
  readonly leastOnboarded: number;
  readonly leastComparison: number;
  /** Distinct permutations below which no causal number is given. */
  readonly leastPermutations: number;
  /** Share (0 to 1) of the months of the windows that must be reported. */
  readonly leastReportedShare: number;
  /** All distinct permutations are used up to this many, else `permutations` drawn ones. */
  readonly enumerateUpTo: number;
  readonly permutations: number;
  /** Confidence of the likely range, like 0.9. */
  readonly confidence: number;
  /** Seed of the drawn permutations, a whole number. */
  readonly seed: number;
}

/** The rules as published in the method; a caller overrides what it must. */
export const UPLIFT_SETTINGS: UpliftSettings = {
  leastWindowMonths: 6,
  leastDonors: 2,
  leastOnboarded: 3,
  leastComparison: 3,
  leastPermutations: 20,
  leastReportedShare: 0.8,
  enumerateUpTo: 5_000,
  permutations: 1_999,
  confidence: 0.9,
  seed: 1,
};
