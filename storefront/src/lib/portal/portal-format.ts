import { formatMoney, type Money } from "@cluster-market/money";
import type { Language } from "@cluster-market/contracts";

/** How the portal writes money, days and hours: by language and the group's country, digits 0 to 9. */
export interface PortalFormat {
  money: (money: Money) => string;
  /** "mardi 24 novembre"; `date` is YYYY-MM-DD. */
  weekday: (date: string) => string;
  /** "24 novembre 2026"; `date` is YYYY-MM-DD or an instant, told in the group's time zone. */
  day: (date: string) => string;
  /** "24 novembre, 16:10", an instant in the group's time zone. */
  moment: (instant: string) => string;
  /** "16:10" */
  time: (instant: string) => string;
  /** "novembre", with the year when it is not the year of `today`; `month` is YYYY-MM. */
  month: (month: string, today?: string) => string;
  /** Parts in a row, with the language's comma. */
  list: (...parts: string[]) => string;
  /** YYYY-MM-DD of an instant in the group's time zone. */
  dateOf: (instant: string) => string;
}

export function portalFormat(language: Language, country: string, timeZone: string): PortalFormat {
  const locale = `${language}-${country.toUpperCase() || "GH"}`;
  const written = (instant: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language === "en" ? "en-GB" : locale, {
      numberingSystem: "latn",
      calendar: "gregory",
      // A date without an hour is a date everywhere.
      timeZone: instant.length > 10 ? timeZone : "UTC",
      ...options,
    }).format(new Date(instant));
  return {
    money: (money) => formatMoney(money, locale),
    weekday: (date) => written(date, { weekday: "long", day: "numeric", month: "long" }),
    day: (date) => written(date, { day: "numeric", month: "long", year: "numeric" }),
    moment: (instant) =>
      written(instant, {
        day: "numeric",
        month: "long",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
      }),
    time: (instant) => written(instant, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    month: (month, today) =>
      written(
        `${month}-15`,
        today?.startsWith(month.slice(0, 4)) ? { month: "long" } : { month: "long", year: "numeric" },
      ),
    list: (...parts) => parts.join(language === "ar" ? "، " : ", "),
    dateOf: (instant) => new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date(instant)),
  };
}
