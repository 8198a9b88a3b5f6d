/** One figure that is to be shown: a sum over contributors (people, or groups). */
export interface DisclosureCell {
  readonly id: string;
  /**
   * What each contributor adds, by an opaque id that is the same in all cells, periods and filters; 1 each for
   * a count of people. Absent contributors add nothing; one that adds 0 still counts as a contributor.
   */
  readonly contributions: ReadonlyMap<string, number>;
  /**
   * Ids of cells that this one is a part of ("women of A" within "members of A"). Needed so that an empty
   * remainder is seen: where all members are women, both figures together say that there are no men.
   */
  readonly within?: readonly string[];
  /** True for a figure already out in the world: it cannot be withdrawn, only allowed for. */
  readonly isAlreadyPublic?: boolean;
}

/** When a figure must not be shown. */
export interface DisclosureRule {
  /** Fewer contributors than this are too few. */
  readonly leastContributors: number;
  /** For money: the largest share (0 to 1) that one contributor may have; null for counts. */
  readonly mostDominant: number | null;
}

/** Counts of people, shown to a group or to staff. */
export const PEOPLE_INSIDE: DisclosureRule = { leastContributors: 5, mostDominant: null };
/** Counts of people, shown to everyone. */
export const PEOPLE_IN_PUBLIC: DisclosureRule = { leastContributors: 10, mostDominant: null };
/** Money paid to people, shown to a group or to staff. */
export const PAY_INSIDE: DisclosureRule = { leastContributors: 5, mostDominant: 0.7 };
/** Money of groups, shown to everyone: three groups or more to a figure. */
export const GROUP_MONEY_IN_PUBLIC: DisclosureRule = { leastContributors: 3, mostDominant: 0.7 };

/** Why a figure is kept back: itself, or because a kept-back one could be worked out from it. */
export type SuppressionReason = "too_few_contributors" | "one_contributor_dominates" | "protects_another";

/** Whether a set of contributions may not be learnt, and why. */
export function sensitivity(
  contributions: readonly number[],
  { leastContributors, mostDominant }: DisclosureRule,
): Exclude<SuppressionReason, "protects_another"> | null {
  if (contributions.length < leastContributors) return "too_few_contributors";
  if (mostDominant === null) return null;
  const sizes = contributions.map(Math.abs);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return Math.max(...sizes) > mostDominant * total ? "one_contributor_dominates" : null;
}
