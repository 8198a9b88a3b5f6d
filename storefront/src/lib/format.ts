import { formatMoney, type Money } from "@cluster-market/money";
import type { MarketSegment } from "./market-segment";

type Reader = Pick<MarketSegment, "intlLocale">;

/** "14,500 DT" as the market's readers write it. */
export function money(amount: Money, reader: Reader): string {
  return formatMoney(amount, reader.intlLocale);
}

/** "30 June 2026", « 30 juin 2026 », "30 جوان 2026". `date` is YYYY-MM-DD or an instant. */
export function longDate(date: string, reader: Reader): string {
  return dateFormat(reader, { day: "numeric", month: "long", year: "numeric" }).format(new Date(date));
}

/** "March 2026". */
export function monthAndYear(date: string, reader: Reader): string {
  return dateFormat(reader, { month: "long", year: "numeric" }).format(new Date(date));
}

/** Name of a month, 1 to 12; `narrow` gives its initial. */
export function monthName(month: number, reader: Reader, style: "long" | "narrow" | "short"): string {
  return dateFormat(reader, { month: style }).format(new Date(Date.UTC(2026, month - 1, 15)));
}

function dateFormat(reader: Reader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(reader.intlLocale, { timeZone: "UTC", numberingSystem: "latn", ...options });
}
