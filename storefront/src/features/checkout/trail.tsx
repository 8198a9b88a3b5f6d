import { checkoutTexts } from "@cluster-market/messages";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";

const steps = ["address", "delivery", "payment", "review"] as const;

/** Where one is in the checkout; steps behind are links back. */
export function Trail({ market, current }: { market: ReaderMarket; current: (typeof steps)[number] }) {
  const t = textsFor(market.language, checkoutTexts);
  const at = steps.indexOf(current);
  return (
    <nav className="trail" aria-label={t("step.label")}>
      <a href={`/${market.segment}/basket`}>{t("basket.title")}</a>
      {steps.map((step, place) => {
        if (place === at)
          return (
            <span key={step} aria-current="step">
              {t(`step.${step}`)}
            </span>
          );
        if (place > at) return <span key={step}>{t(`step.${step}`)}</span>;
        return (
          <a key={step} href={`/${market.segment}/checkout/${step}`}>
            {t(`step.${step}`)}
          </a>
        );
      })}
    </nav>
  );
}
