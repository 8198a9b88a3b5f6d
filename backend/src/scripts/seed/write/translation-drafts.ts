import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type Language, localeOf } from "@cluster-market/contracts";
import type { Texts } from "../clusters/cluster-data";

const languages: Language[] = ["en", "fr", "ar"];

interface Draft {
  reference: string;
  reference_id: string;
  locale_code: string;
  translations: Record<string, string>;
}

/** Gathers texts in the languages that the base columns do not hold, and writes them all at once. */
export class TranslationDrafts {
  private readonly drafts: Draft[] = [];

  /**
   * @param reference table of the record, e.g. "producer_group".
   * @param base language of the record's own columns, which needs no translation.
   */
  add(reference: string, id: string, base: Language, texts: Record<string, Texts | null>): void {
    for (const language of languages.filter((one) => one !== base)) {
      const translations = Object.fromEntries(
        Object.entries(texts).flatMap(([field, text]) => {
          const translated = text?.[language];
          return translated ? [[field, translated]] : [];
        }),
      );
      if (Object.keys(translations).length > 0) {
        this.drafts.push({ reference, reference_id: id, locale_code: localeOf(language), translations });
      }
    }
  }

  /** @returns how many were written. */
  async write(container: MedusaContainer): Promise<number> {
    const batch = 200;
    for (let start = 0; start < this.drafts.length; start += batch) {
      await createTranslationsWorkflow(container).run({
        input: { translations: this.drafts.slice(start, start + batch) },
      });
    }
    return this.drafts.length;
  }
}
