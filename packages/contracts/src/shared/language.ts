import { z } from "zod";

/** Languages of the interface. */
export const languageSchema = z.enum(["en", "fr", "ar"]);
export type Language = z.infer<typeof languageSchema>;

/** Locales in which catalogue texts are kept by Medusa's Translation Module. */
export const localeSchema = z.enum(["en-GB", "fr-FR", "ar-TN"]);
export type Locale = z.infer<typeof localeSchema>;

const contentLocale: Record<Language, Locale> = { en: "en-GB", fr: "fr-FR", ar: "ar-TN" };

/** The locale whose translations a reader of `language` is shown. */
export function localeOf(language: Language): Locale {
  return contentLocale[language];
}

/** A text with the language it is really in, so that a page can mark fall-back text with `lang`. */
export const localizedTextSchema = z.object({ text: z.string(), language: languageSchema });
export type LocalizedText = z.infer<typeof localizedTextSchema>;
