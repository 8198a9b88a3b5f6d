/** The same day of the month so many months earlier, or that month's last day: 31 March − 1 = 28 or 29 February. */
export function dayMonthsAgo(asOf: string, months: number): string {
  const [year = 0, month = 1, day = 1] = asOf.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return isoDay(new Date(Date.UTC(year, month - 1 - months, Math.min(day, lastDay))));
}

/** First day of the month so many months before the month of `asOf`. */
export function monthStartAgo(asOf: string, months: number): string {
  return `${dayMonthsAgo(asOf, months).slice(0, 7)}-01`;
}

export function addDays(day: string, days: number): string {
  return isoDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000));
}

const hijri = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  month: "numeric",
  day: "numeric",
});

/** First day of the first Ramadan that begins on or after a day, by the Umm al-Qura calendar. */
export function nextRamadan(after: string): string {
  for (let day = after; ; day = addDays(day, 1)) {
    const parts = hijri.formatToParts(Date.parse(`${day}T00:00:00Z`));
    const value = (type: "month" | "day") => parts.find((part) => part.type === type)?.value;
    if (value("month") === "9" && value("day") === "1") return day;
  }
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
