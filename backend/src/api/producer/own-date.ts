/** The date in an IANA time zone at an instant: "2026-11-25". */
export function dateInZone(instant: Date, timeZone: string): string {
  // Swedish dates are ISO dates.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(instant);
}

/** "2026-11" and −2 → "2026-09". */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The filter of a date column for one month: dates of the ledger are kept as midnight UTC. */
export function withinMonth(month: string): { $gte: Date; $lt: Date } {
  return { $gte: new Date(`${month}-01`), $lt: new Date(`${addMonths(month, 1)}-01`) };
}

/** The ISO date of a column that keeps dates as midnight UTC. */
export function storedDate(value: Date | string): string {
  return new Date(value).toISOString().slice(0, 10);
}
