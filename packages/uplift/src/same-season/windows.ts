import { addMonths, compareMonths, earlierMonth, type Month, monthRange } from "../month";
import type { ComparedMonths, MonthSpan } from "./same-season-result";

/** Months of a year; also the distance between a month and the same month a year before. */
export const YEAR = 12;

/** The window since access and the same months a year before, or null while no month since access is over. */
export function sameSeasonWindows(
  accessMonth: Month,
  lastCompleteMonth: Month,
): { since: MonthSpan; baseline: MonthSpan } | null {
  if (compareMonths(accessMonth, lastCompleteMonth) > 0) return null;
  const last = earlierMonth(addMonths(accessMonth, YEAR - 1), lastCompleteMonth);
  return {
    since: { first: accessMonth, last },
    baseline: { first: addMonths(accessMonth, -YEAR), last: addMonths(last, -YEAR) },
  };
}

/** The months of the window since access that are reported in both years, each with its earlier self. */
export function comparedMonths(since: MonthSpan, reported: ReadonlySet<Month>): ComparedMonths[] {
  return monthRange(since.first, since.last)
    .map((month) => ({ since: month, baseline: addMonths(month, -YEAR) }))
    .filter((pair) => reported.has(pair.since) && reported.has(pair.baseline));
}

/** The twelve months before access. */
export function baselineYear(accessMonth: Month): Month[] {
  return monthRange(addMonths(accessMonth, -YEAR), addMonths(accessMonth, -1));
}
