/** The calendar date of an instant in an IANA time zone, "YYYY-MM-DD". */
export function dateInZone(instant: Date, timeZone: string): string {
  // Swedish dates are ISO dates.
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(instant);
}
