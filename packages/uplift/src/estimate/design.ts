import { monthIndex } from "../month";
import type { SalesPanel } from "../panel/sales-panel";
import { YEAR } from "../same-season/windows";

/** Stands for "never onboarded": later than every month. */
export const NEVER = 0x7fffffff;

/**
 * Who is compared with whom, in numbers, so that thousands of permutations cost little. A label is one
 * distinct onboarding month (the last one may be `NEVER`); a permutation only moves labels between groups.
 */
export interface Design {
  readonly groupCount: number;
  /** Stratum (country × value chain) of each group; permutations stay inside one. */
  readonly stratum: Int32Array;
  readonly strataCount: number;
  /** Country of each stratum. */
  readonly countryOf: Int32Array;
  readonly countryCount: number;
  /** Onboarding month of each label as an offset from the panel's first month, ascending. */
  readonly labelMonths: Int32Array;
  /** The label that each group truly has. */
  readonly labels: Uint16Array;
  /** First month of the later window of each cohort, as an offset; only cohorts whose window is over. */
  readonly events: Int32Array;
  /** Cohort in which a label's groups are onboarded, or -1 when its window is not over. */
  readonly cohortOf: Int32Array;
  /** A label's groups are comparison groups for the cohorts below this number (cohorts ascend in time). */
  readonly donorUpTo: Int32Array;
}

/**
 * Lays out the comparison. A group is a donor for a cohort when it is not onboarded before the cohort's later
 * window ends. With `shift` 12 the windows lie twelve months earlier: a placebo, in which nothing happened.
 */
export function makeDesign(panel: SalesPanel, shift = 0): Design {
  const first = monthIndex(panel.firstMonth);
  const access = panel.groups.map(({ accessMonth }) =>
    accessMonth === null ? NEVER : monthIndex(accessMonth) - first,
  );
  const labelMonths = Int32Array.from(new Set(access)).sort();
  const place = new Map([...labelMonths].map((month, label) => [month, label]));
  const isOver = (month: number) => month !== NEVER && month + YEAR <= panel.monthCount;
  const events = labelMonths.filter(isOver).map((month) => month - shift);
  const strata = numbered(
    panel.groups.map(({ country, valueChain }) => JSON.stringify([country, valueChain])),
  );
  const countries = numbered(panel.groups.map(({ country }) => country));
  const countryOf = new Int32Array(strata.count);
  strata.of.forEach((stratum, group) => {
    countryOf[stratum] = countries.of[group] ?? 0;
  });
  return {
    groupCount: access.length,
    stratum: strata.of,
    strataCount: strata.count,
    countryOf,
    countryCount: countries.count,
    labelMonths,
    labels: Uint16Array.from(access, (month) => place.get(month) ?? 0),
    events,
    cohortOf: labelMonths.map((month) => (isOver(month) ? events.indexOf(month - shift) : -1)),
    donorUpTo: labelMonths.map((month) => events.filter((event) => event + YEAR <= month).length),
  };
}

function numbered(keys: readonly string[]): { of: Int32Array; count: number } {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(keys, (key) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
  return { of, count: numbers.size };
}
