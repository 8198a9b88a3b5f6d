import { languageSchema, type Language, type Locale, type LocalizedText } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

const languageOf: Record<Locale, Language> = { "en-GB": "en", "fr-FR": "fr", "ar-TN": "ar" };

/** The language that a record says it was typed in; English when the column holds something else. */
export function asLanguage(stored: string): Language {
  const parsed = languageSchema.safeParse(stored);
  return parsed.success ? parsed.data : "en";
}

/**
 * Texts of records in one reader's language. Medusa's own translation falls back without a mark; here a text that
 * has no translation comes with the language it is really in.
 */
export class LocalizedTexts {
  private constructor(
    private readonly language: Language,
    private readonly translations: ReadonlyMap<string, Record<string, unknown>>,
  ) {}

  /** Loads the translations of these records into `locale`. */
  static async load(
    container: MedusaContainer,
    recordIds: readonly string[],
    locale: Locale,
  ): Promise<LocalizedTexts> {
    const ids = [...new Set(recordIds)];
    const rows =
      ids.length === 0
        ? []
        : await container
            .resolve(Modules.TRANSLATION)
            .listTranslations({ reference_id: ids, locale_code: locale }, { take: null });
    return new LocalizedTexts(
      languageOf[locale],
      new Map(rows.map((row) => [row.reference_id, row.translations])),
    );
  }

  /**
   * @param typed the record's own column.
   * @param typedIn language of that column: content_language.
   */
  text(recordId: string, field: string, typed: string | null, typedIn: Language): LocalizedText {
    if (typedIn === this.language) return { text: typed ?? "", language: typedIn };
    const translated = this.translations.get(recordId)?.[field];
    if (typeof translated === "string" && translated.trim() !== "") {
      return { text: translated, language: this.language };
    }
    return { text: typed ?? "", language: typedIn };
  }

  /** As `text`, but null where nothing was typed. */
  optional(recordId: string, field: string, typed: string | null, typedIn: Language): LocalizedText | null {
    const found = this.text(recordId, field, typed, typedIn);
    return found.text.trim() === "" ? null : found;
  }
}
