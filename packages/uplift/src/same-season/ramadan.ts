import { type Month, monthIndex } from "../month";

const calendar = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  month: "numeric",
  day: "numeric",
});
const RAMADAN = "9";
const known = new Map<Month, number>();

/**
 * How many Ramadans begin in a month, by the Umm al-Qura calendar of `Intl`. Almost always 0 or 1; the year
 * 2030 holds two beginnings (January and December).
 */
export function ramadanStarts(month: Month): number {
  const cached = known.get(month);
  if (cached !== undefined) return cached;
  const index = monthIndex(month);
  const [year, monthOfYear] = [Math.floor(index / 12), index % 12];
  const days = new Date(Date.UTC(year, monthOfYear + 1, 0)).getUTCDate();
  let starts = 0;
  for (let day = 1; day <= days; day += 1) {
    const parts = calendar.formatToParts(Date.UTC(year, monthOfYear, day));
    const value = (type: "month" | "day") => parts.find((part) => part.type === type)?.value;
    if (value("month") === RAMADAN && value("day") === "1") starts += 1;
  }
  known.set(month, starts);
  return starts;
}

/** How many Ramadans begin in these months together. */
export function countRamadans(months: Iterable<Month>): number {
  let count = 0;
  for (const month of months) count += ramadanStarts(month);
  return count;
}
