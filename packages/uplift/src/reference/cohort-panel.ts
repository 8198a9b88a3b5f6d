import { UpliftError } from "../errors";

/** One unit of a balanced panel. */
export interface CohortUnit {
  /** Period of first treatment, in the panel's own `periods`; null for never. */
  readonly cohort: number | null;
  /** Outcomes, one a period. */
  readonly outcomes: readonly number[];
}

/** A balanced panel for the reference estimators: any outcome, any period (years, months as numbers). */
export interface CohortPanel {
  /** Ascending. */
  readonly periods: readonly number[];
  readonly units: readonly CohortUnit[];
}

/**
 * @throws UpliftError `empty_panel` without units, `invalid_setting` when a unit has another number of
 * outcomes than there are periods or one that is not finite.
 */
export function checkCohortPanel({ periods, units }: CohortPanel): void {
  if (units.length === 0) throw new UpliftError("empty_panel", "The panel has no unit: pass at least one");
  units.forEach(({ outcomes }, unit) => {
    if (outcomes.length !== periods.length || !outcomes.every(Number.isFinite)) {
      throw new UpliftError(
        "invalid_setting",
        `Unit ${String(unit)} must have one finite outcome for each of the ${String(periods.length)} periods`,
        { unit },
      );
    }
  });
}

/** Treated cohorts that are treated within the panel and not from its first period on, ascending. */
export function cohortsOf({ periods, units }: CohortPanel): number[] {
  const first = periods[0] ?? Infinity;
  const last = periods.at(-1) ?? -Infinity;
  const cohorts = new Set(units.flatMap(({ cohort }) => (cohort === null ? [] : [cohort])));
  return [...cohorts].filter((cohort) => cohort > first && cohort <= last).sort((a, b) => a - b);
}
