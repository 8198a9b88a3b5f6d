import type { MonthSpan, SameSeasonReasonCode } from "../same-season-result";

/** The sentences of one language. Arguments are ready-made texts: numbers and months already formatted. */
export interface SameSeasonSentences {
  change(percent: string, spans: string): string;
  noChange(spans: string): string;
  amounts(since: string, baseline: string, referenceMonth: string): string;
  nominal(since: string, baseline: string): string;
  channels(online: string, inPerson: string): string;
  reported(reported: number, expected: number): string;
  notReported(months: string): string;
  declaredZero(months: string): string;
  unfinished(lastMonth: string): string;
  prices(source: string, base: string, vintage: string): string;
  approximate: string;
  notCause: string;
  span(span: MonthSpan, month: (month: string) => string): string;
  reason: Readonly<Record<SameSeasonReasonCode, (months: string) => string>>;
}
