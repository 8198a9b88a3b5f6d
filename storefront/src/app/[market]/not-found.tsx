import { market as readSegment } from "next/root-params";
import { shopTexts } from "@cluster-market/messages";
import { findMarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";

export default async function NotFound() {
  const segment = (await readSegment()) ?? "en-gh";
  const t = textsFor(findMarketSegment(segment)?.language ?? "en", shopTexts);
  return (
    <main id="main" className="wrap notice">
      <h1>{t("notFound.title")}</h1>
      <p>{t("notFound.text")}</p>
      <a className="btn" href={`/${segment}/products`}>
        {t("footer.allProducts")}
      </a>
      <a className="more" href={`/${segment}`}>
        {t("home.back")}
      </a>
    </main>
  );
}
