import { marketSegments } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { shopTexts } from "@cluster-market/messages";
import type { MarketChoice } from "./market-links";

/** Every market in its own language: "Tunisie · Français · TND". */
export function marketChoices(): MarketChoice[] {
  return marketSegments.map(({ segment, language, country, currency }) => {
    const t = textsFor(language, shopTexts);
    const place = t(`country.${country}` as "country.gh");
    return {
      segment,
      language,
      label: `${place} · ${t(`language.${language}`)} · ${currency.toUpperCase()}`,
    };
  });
}
