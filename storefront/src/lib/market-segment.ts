import type { Language } from "@cluster-market/messages";

/** One address segment: a country's market in one language. */
export interface MarketSegment {
  /** As it stands in the address, e.g. "fr-tn". */
  segment: string;
  language: Language;
  /** ISO 3166 in lower case. */
  country: string;
  /** Locale of catalogue texts in Medusa. */
  locale: "en-GB" | "fr-FR" | "ar-TN";
  /** BCP 47 of numbers, money and dates; Maghreb Arabic keeps the digits 0 to 9. */
  intlLocale: string;
  /** ISO 4217 in lower case. */
  currency: string;
  direction: "ltr" | "rtl";
}

export const marketSegments: readonly MarketSegment[] = [
  {
    segment: "en-gh",
    language: "en",
    country: "gh",
    locale: "en-GB",
    intlLocale: "en-GH",
    currency: "ghs",
    direction: "ltr",
  },
  {
    segment: "fr-tn",
    language: "fr",
    country: "tn",
    locale: "fr-FR",
    intlLocale: "fr-TN",
    currency: "tnd",
    direction: "ltr",
  },
  {
    segment: "ar-tn",
    language: "ar",
    country: "tn",
    locale: "ar-TN",
    intlLocale: "ar-TN-u-nu-latn",
    currency: "tnd",
    direction: "rtl",
  },
  {
    segment: "fr-fr",
    language: "fr",
    country: "fr",
    locale: "fr-FR",
    intlLocale: "fr-FR",
    currency: "eur",
    direction: "ltr",
  },
];

const bySegment = new Map(marketSegments.map((market) => [market.segment, market]));

/** The market of an address segment; undefined for anything else. */
export function findMarketSegment(segment: string): MarketSegment | undefined {
  return bySegment.get(segment);
}

/**
 * The segment that suits a browser's Accept-Language best: same language and country, then same language,
 * else English in Ghana.
 */
export function segmentForLanguages(acceptLanguage: string): string {
  for (const { language, country } of parseAcceptLanguage(acceptLanguage)) {
    const exact = marketSegments.find((market) => market.language === language && market.country === country);
    const match = exact ?? marketSegments.find((market) => market.language === language);
    if (match) return match.segment;
  }
  return "en-gh";
}

function parseAcceptLanguage(header: string): { language: string; country: string | undefined }[] {
  return header
    .slice(0, 500)
    .toLowerCase()
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      const weight = quality === undefined ? 1 : Number(quality.trim().slice(2));
      const [language = "", country] = tag.split("-");
      return { language, country, weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}
