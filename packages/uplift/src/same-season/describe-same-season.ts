import type { Month } from "../month";
import type { SalesAmount, SameSeasonChange } from "./same-season-result";
import { english } from "./sentences/english";
import { formatter, type Language, monthRuns } from "../words/format";
import { french } from "./sentences/french";
import type { SameSeasonSentences } from "./sentences/same-season-sentences";

const SENTENCES: Readonly<Record<Language, SameSeasonSentences>> = { en: english, fr: french };

/**
 * A result in words, one sentence an item, the most telling first. It says "change" ("évolution") and never
 * "impact": the figure compares a group with itself a year before and names no cause.
 */
export function describeSameSeason(result: SameSeasonChange, language: Language): string[] {
  const say = SENTENCES[language];
  const format = formatter(language);
  const months = (list: readonly Month[]) =>
    format.list(monthRuns(list).map((span) => say.span(span, format.month)));
  const home = (amount: string) => format.money(amount, result.homeCurrency);
  const real = ({ real: text, realReporting }: SalesAmount) =>
    realReporting === null || result.homeCurrency === result.reportingCurrency
      ? home(text ?? "0")
      : `${format.money(realReporting, result.reportingCurrency)} (${home(text ?? "0")})`;

  const sentences: string[] = [];
  const { sinceAccess, baseline, windows, reporting, priceIndex } = result;
  const compared = months(result.comparedMonths.map(({ since }) => since));
  if (result.changeRatio !== null) sentences.push(say.change(format.percent(result.changeRatio), compared));
  else if (result.status === "amounts_only") sentences.push(say.noChange(compared));
  sentences.push(...result.reasons.map((reason) => say.reason[reason.code](months(reason.months))));
  if (sinceAccess && baseline) {
    if (result.status !== "not_enough_data") {
      sentences.push(
        say.amounts(real(sinceAccess.all), real(baseline.all), format.month(result.referenceMonth)),
        say.channels(real(sinceAccess.online), real(sinceAccess.inPerson)),
      );
    }
    if (sinceAccess.all.nominal !== null && baseline.all.nominal !== null) {
      sentences.push(say.nominal(home(sinceAccess.all.nominal), home(baseline.all.nominal)));
    }
  }
  if (windows && !result.windowComplete) sentences.push(say.unfinished(format.month(windows.since.last)));
  if (reporting.expected > 0) sentences.push(say.reported(reporting.reported, reporting.expected));
  if (reporting.missingMonths.length > 0) sentences.push(say.notReported(months(reporting.missingMonths)));
  if (reporting.declaredZeroMonths.length > 0) {
    sentences.push(say.declaredZero(months(reporting.declaredZeroMonths)));
  }
  if (priceIndex && result.status !== "not_enough_data") {
    sentences.push(say.prices(priceIndex.source, priceIndex.base, priceIndex.vintage));
    if (priceIndex.approximate) sentences.push(say.approximate);
  }
  return result.status === "not_enough_data" ? sentences : [...sentences, say.notCause];
}
