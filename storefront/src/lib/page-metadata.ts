import type { Metadata } from "next";
import { marketSegments, type MarketSegment } from "./market-segment";

interface PageDescription {
  market: MarketSegment;
  /** Address below the market, e.g. "/products/el-fejr-harissa"; empty for the front page. */
  path: string;
  title: string;
  description: string;
  /** Root-relative address of a picture to show with a shared link. */
  picture?: string;
}

/** Title, description, canonical address and the same page in the other markets' languages. */
export function pageMetadata({ market, path, title, description, picture }: PageDescription): Metadata {
  const canonical = `/${market.segment}${path}`;
  const shortened = description.length > 160 ? `${description.slice(0, 157)}…` : description;
  return {
    title,
    description: shortened,
    alternates: {
      canonical,
      languages: Object.fromEntries(
        marketSegments.map(({ segment, language, country }) => [
          `${language}-${country.toUpperCase()}`,
          `/${segment}${path}`,
        ]),
      ),
    },
    openGraph: {
      title,
      description: shortened,
      url: canonical,
      siteName: "Cluster Market",
      locale: market.locale.replace("-", "_"),
      ...(picture ? { images: [picture] } : {}),
    },
  };
}
