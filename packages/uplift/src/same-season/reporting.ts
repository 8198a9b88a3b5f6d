import { compareMonths, type Month, monthRange } from "../month";
import type { MonthSales } from "./home-sales";
import type { Reporting, SeriesPoint } from "./same-season-result";

/** Whether a month is wholly reported, reported as "nothing sold", or missing. */
export function monthState(
  month: Month,
  reported: ReadonlySet<Month>,
  sales: (month: Month) => MonthSales,
): SeriesPoint["state"] {
  if (!reported.has(month)) return "missing";
  const { online, in_person: inPerson } = sales(month);
  return online.entryIds.length + inPerson.entryIds.length > 0 ? "reported" : "zero_declared";
}

/** Counts the months that should have been reported and those that were. */
export function reportingOf(
  expected: readonly Month[],
  reported: ReadonlySet<Month>,
  sales: (month: Month) => MonthSales,
): Reporting {
  const inState = (state: SeriesPoint["state"]) =>
    expected.filter((month) => monthState(month, reported, sales) === state);
  const missingMonths = inState("missing");
  const count = expected.length - missingMonths.length;
  return {
    expected: expected.length,
    reported: count,
    share: expected.length > 0 ? count / expected.length : null,
    missingMonths,
    declaredZeroMonths: inState("zero_declared"),
  };
}

/** Months from `first` to `last`, or from the earliest known month when `first` is null. */
export function seriesMonths(first: Month | null, last: Month, known: Iterable<Month>): Month[] {
  const start = first ?? [...known].sort(compareMonths)[0];
  return start === undefined ? [] : monthRange(start, last);
}
