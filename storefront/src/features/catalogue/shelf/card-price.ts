import type { ProductDocument } from "@cluster-market/contracts";
import type { Language } from "@cluster-market/messages";
import type { Money } from "@cluster-market/money";

/** The price a market's reader sees on a card; null where there is none. */
export function cardPrice(product: ProductDocument, currency: string): Money | null {
  const prices: Record<string, string> = {
    tnd: product.price_text_tnd,
    ghs: product.price_text_ghs,
    eur: product.price_text_eur,
  };
  const amount = prices[currency];
  return amount ? { amount, currency } : null;
}

/** The product's name in the reader's language, else in the first language it has. */
export function cardTitle(
  product: ProductDocument,
  language: Language,
): { text: string; language: Language } {
  const titles: Record<Language, string> = {
    en: product.title_en,
    fr: product.title_fr,
    ar: product.title_ar,
  };
  const order: Language[] = [language, "en", "fr", "ar"];
  const found = order.find((candidate) => titles[candidate]) ?? language;
  return { text: titles[found], language: found };
}
