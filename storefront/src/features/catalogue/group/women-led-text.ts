import type { WomenLed } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import { longDate } from "@/lib/format";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";

/** Whether a group is women-led, by which rule and clauses, and as of when: one or two sentences. */
export function womenLedText(womenLed: WomenLed, market: MarketSegment): string {
  const t = textsFor(market.language, catalogueTexts);
  if (womenLed.value === null) return t("womenLed.unknown");
  const deciding = womenLed.clauses.filter(({ holds }) => holds === womenLed.value);
  const clauses = new Intl.ListFormat(market.intlLocale, { type: "conjunction" }).format(
    deciding.map(({ clause }) => t(`womenLed.clause.${clause}`)),
  );
  const verdict = t(womenLed.value ? "womenLed.yes" : "womenLed.no", {
    rule: t(`womenLed.rule.${womenLed.rule}`),
    clauses,
  });
  if (!womenLed.as_of) return verdict;
  return `${verdict} ${t("womenLed.checked", { date: longDate(womenLed.as_of, market) })}.`;
}
