import { commonTexts, translator, type Language } from "@cluster-market/messages";
import { readMarkets } from "@/lib/market";
import { portalFormat } from "@/lib/portal/portal-format";

/** Says that everything is invented, and for which day; nothing in a real installation. */
export async function DemonstrationLine({ language }: { language: Language }) {
  const date = await demonstrationDate();
  if (!date) return null;
  const written = portalFormat(language, language === "en" ? "gh" : "tn", "UTC").day(date);
  const words = translator(commonTexts, language)("demonstration", { date: written });
  return <aside className="demo no-print">{words}</aside>;
}

/** An outage is told by the page itself; the line above it can be missing meanwhile. */
async function demonstrationDate(): Promise<string | null> {
  try {
    return (await readMarkets()).demonstration_as_of;
  } catch {
    return null;
  }
}
