import { UpliftError } from "./errors";

/** A calendar month, "YYYY-MM" (for example "2026-03"), in the group's own time zone. Sorts as text. */
export type Month = string;

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Whether the value is a month of the form "YYYY-MM". */
export function isMonth(value: unknown): value is Month {
  return typeof value === "string" && MONTH.test(value);
}

/**
 * Months since year 0, so that months can be subtracted and stepped.
 * @throws UpliftError `invalid_month` for anything but "YYYY-MM".
 */
export function monthIndex(month: Month): number {
  const match = MONTH.exec(month);
  if (!match) {
    throw new UpliftError("invalid_month", `"${month}" is not a month: write it as YYYY-MM, like 2026-03`, {
      month,
    });
  }
  return Number(match[1]) * 12 + Number(match[2]) - 1;
}

/** The month of an index made by `monthIndex`. */
export function monthFromIndex(index: number): Month {
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, "0")}-${String(index - year * 12 + 1).padStart(2, "0")}`;
}

/** The month `count` months later (earlier when negative). */
export function addMonths(month: Month, count: number): Month {
  return monthFromIndex(monthIndex(month) + count);
}

/** Negative when `a` is before `b`, zero when equal: for `Array.prototype.sort`. */
export function compareMonths(a: Month, b: Month): number {
  return monthIndex(a) - monthIndex(b);
}

/** The earlier of two months. */
export function earlierMonth(a: Month, b: Month): Month {
  return compareMonths(a, b) <= 0 ? a : b;
}

/** All months from `first` to `last`, both included; empty when `last` is before `first`. */
export function monthRange(first: Month, last: Month): Month[] {
  const start = monthIndex(first);
  const length = monthIndex(last) - start + 1;
  return Array.from({ length: Math.max(0, length) }, (_, step) => monthFromIndex(start + step));
}
