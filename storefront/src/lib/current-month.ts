/** The month of the year now, 1 to 12, in UTC: cached pages are made anew hourly, so it is right to the hour. */
export function currentMonth(): number {
  return new Date().getUTCMonth() + 1;
}
