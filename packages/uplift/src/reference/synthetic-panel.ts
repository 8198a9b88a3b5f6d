import { UpliftError } from "../errors";

/** One treated unit and its possible donors, without gaps. */
export interface SyntheticPanel {
  /** Outcomes of the treated unit, one a period. */
  readonly treated: readonly number[];
  /** Outcomes of each donor over the same periods. */
  readonly donors: readonly (readonly number[])[];
  /** How many of the periods lie before treatment. */
  readonly periodsBefore: number;
}

/** @throws UpliftError `invalid_setting` when lengths differ, a value is not finite, or a side is empty. */
export function checkSyntheticPanel({ treated, donors, periodsBefore }: SyntheticPanel): void {
  const periods = treated.length;
  const isWhole = [treated, ...donors].every((row) => row.length === periods && row.every(Number.isFinite));
  if (!isWhole || donors.length === 0 || periodsBefore < 2 || periodsBefore >= periods) {
    throw new UpliftError(
      "invalid_setting",
      "A synthetic comparison needs donors without gaps, two periods before treatment and one after",
      { periods, donors: donors.length, periodsBefore },
    );
  }
}
