import { shopTexts } from "@cluster-market/messages";
import { longDate } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";

/** Says that everything is invented, and for which day; nothing in a real installation. */
export function DemonstrationNotice({ market }: { market: ReaderMarket }) {
  if (!market.demonstrationAsOf) return null;
  const t = textsFor(market.language, shopTexts);
  return (
    <aside className="demo" aria-label={t("demonstration.label")}>
      {t("demonstration", { date: longDate(market.demonstrationAsOf, market) })}
    </aside>
  );
}
