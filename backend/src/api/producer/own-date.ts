/** The date in an IANA time zone at an instant: "2026-11-25". */
export function dateInZone(instant: Date, timeZone: string): string {
  // Swedish dates are ISO dates.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(instant);
}
