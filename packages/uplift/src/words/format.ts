import { compareMonths, type Month, monthIndex } from "../month";
import type { MonthSpan } from "../same-season/same-season-result";

export type Language = "en" | "fr";

/** Formats numbers, money and months of one language. */
export interface Formatter {
  /** A ratio as a signed whole percentage: 0.243 becomes "+24 %". */
  readonly percent: (ratio: number) => string;
  /** A ratio as a whole percentage with a sign only when negative: 0.243 becomes "24 %". */
  readonly share: (ratio: number) => string;
  /** A whole number. */
  readonly count: (value: number) => string;
  /** Whole units; the code, not a symbol, because "$" and "DT" mean several currencies. */
  readonly money: (amount: string, currency: string) => string;
  /** "March 2026". */
  readonly month: (month: Month) => string;
  readonly list: (parts: readonly string[]) => string;
}

export function formatter(language: Language): Formatter {
  const percent = new Intl.NumberFormat(language, {
    style: "percent",
    maximumFractionDigits: 0,
    signDisplay: "exceptZero",
  });
  const share = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const month = new Intl.DateTimeFormat(language, { timeZone: "UTC", month: "long", year: "numeric" });
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return {
    percent: (ratio) => spaced(percent.format(ratio)),
    share: (ratio) => spaced(share.format(ratio)),
    count: (value) => whole.format(value),
    money: (amount, currency) => `${whole.format(Number(amount))} ${currency}`,
    month: (value) => {
      const index = monthIndex(value);
      return month.format(Date.UTC(Math.floor(index / 12), index % 12));
    },
    list: (parts) => list.format(parts),
  };
}

/** English sets no space before %, the method's sentences do in both languages; it must not break there. */
function spaced(percentage: string): string {
  return percentage.replace(/\s?%$/u, "\u00a0%");
}

/** Months gathered into runs without gap: a list of many months becomes a few spans. */
export function monthRuns(months: readonly Month[]): MonthSpan[] {
  const runs: { first: Month; last: Month }[] = [];
  for (const month of [...months].sort(compareMonths)) {
    const run = runs.at(-1);
    if (run && compareMonths(month, run.last) === 1) run.last = month;
    else runs.push({ first: month, last: month });
  }
  return runs;
}
