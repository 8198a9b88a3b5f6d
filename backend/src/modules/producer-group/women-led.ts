import type { WomenLed, WomenLedClause, WomenLedRule } from "@cluster-market/contracts";

/** The counts that the rules look at, from one snapshot of the register. */
export interface WomenLedCounts {
  women: number;
  men: number;
  leadership_women: number;
  leadership_men: number;
  led_by_woman: boolean;
  women_ownership_percent: number | null;
}

const clausesOfRule: Record<WomenLedRule, readonly WomenLedClause[]> = {
  itc: ["woman_manages", "owned_30"],
  ownership_51: ["owned_51"],
  cooperative: ["woman_leads", "half_of_board", "half_of_members"],
};

const tests: Record<WomenLedClause, (counts: WomenLedCounts) => boolean> = {
  woman_leads: (counts) => counts.led_by_woman,
  woman_manages: (counts) => counts.led_by_woman,
  half_of_board: (counts) => isHalf(counts.leadership_women, counts.leadership_men),
  half_of_members: (counts) => isHalf(counts.women, counts.men),
  owned_30: (counts) => (counts.women_ownership_percent ?? 0) >= 30,
  owned_51: (counts) => (counts.women_ownership_percent ?? 0) >= 51,
};

/** At least half, and at least one: nobody is not a majority. */
function isHalf(women: number, men: number): boolean {
  return women > 0 && women >= men;
}

/**
 * Whether a group is led by women, by the named rule, with each clause of it.
 * @param counts newest verified snapshot, or null when there is none: then nothing is said.
 * @param asOf day of that count, YYYY-MM-DD.
 */
export function womenLed(rule: WomenLedRule, counts: WomenLedCounts | null, asOf: string | null): WomenLed {
  if (!counts) return { value: null, rule, clauses: [], as_of: null };
  const clauses = clausesOfRule[rule].map((clause) => ({ clause, holds: tests[clause](counts) }));
  return { value: clauses.every((one) => one.holds), rule, clauses, as_of: asOf };
}
