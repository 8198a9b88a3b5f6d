import { formatMoney } from "@cluster-market/money";

/** "2026-10" as the reader writes it: "October 2026". */
export function formatMonth(month: string, locale: string, style: "long" | "short" = "long"): string {
  return new Intl.DateTimeFormat(locale, { month: style, year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** A date or instant as the reader writes a day. */
export function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(day));
}

/** An amount in a currency, or a dash where there is none. */
export function formatAmount(amount: string | null | undefined, currency: string, locale: string): string {
  return amount === null || amount === undefined ? "–" : formatMoney({ amount, currency }, locale);
}

/** 0.25 → "+25 %"; the sign always stands. */
export function formatChange(ratio: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: "percent",
    signDisplay: "exceptZero",
    maximumFractionDigits: 0,
  }).format(ratio);
}
