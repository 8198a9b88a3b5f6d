import type { Month } from "@cluster-market/uplift";

const hijriMonth = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  month: "numeric",
});

const known = new Map<Month, number>();

/** Share of a month's days that lie in Ramadan by the Umm al-Qura calendar, 0 to 1. */
export function ramadanShare(month: Month): number {
  const cached = known.get(month);
  if (cached !== undefined) return cached;
  const [year = 0, number = 1] = month.split("-").map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  let inRamadan = 0;
  for (let day = 1; day <= days; day += 1) {
    if (hijriMonth.format(Date.UTC(year, number - 1, day)) === "9") inRamadan += 1;
  }
  known.set(month, inRamadan / days);
  return inRamadan / days;
}
