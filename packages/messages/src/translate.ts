import { IntlMessageFormat } from "intl-messageformat";

export type Language = "en" | "fr" | "ar";

/** Project staff read English and French. */
export type StaffLanguage = Exclude<Language, "ar">;

/** A text in each of its languages, in ICU message syntax. */
export type Text<L extends Language = Language> = Readonly<Record<L, string>>;

/** Texts of one part of the product, by key. */
export type Texts<Key extends string = string, L extends Language = Language> = Readonly<
  Record<Key, Text<L>>
>;

export type Values = Readonly<Record<string, string | number>>;

/** Locale whose plural rules and number forms a language uses; Maghreb Arabic keeps the digits 0 to 9. */
const formatLocale: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR", ar: "ar-TN-u-nu-latn" };

/** Keeps the keys of a table of texts as types, so that a wrong key does not compile. */
export function defineTexts<Key extends string>(texts: Texts<Key>): Texts<Key> {
  return texts;
}

/** As `defineTexts`, for pages that only staff see. */
export function defineStaffTexts<Key extends string>(
  texts: Texts<Key, StaffLanguage>,
): Texts<Key, StaffLanguage> {
  return texts;
}

const compiled = new Map<string, IntlMessageFormat>();

function compile(text: string, locale: string): IntlMessageFormat {
  const key = `${locale}\n${text}`;
  const known = compiled.get(key);
  if (known) return known;
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  compiled.set(key, format);
  return format;
}

export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/** A function from a key of `texts` to the text in `language` with its values filled in. */
export function translator<Key extends string, L extends Language>(
  texts: Texts<Key, L>,
  language: L,
): Translate<Key> {
  return (key, values) => {
    const text = texts[key][language];
    // Most texts hold no value and no plural: they need no parsing.
    if (!text.includes("{") && !text.includes("'")) return text;
    return String(compile(text, formatLocale[language]).format(values));
  };
}
