import { IntlMessageFormat } from "intl-messageformat";

export type Language = "en" | "fr" | "ar";

/** A text in every language of the interface, in ICU message syntax. */
export type Text = Readonly<Record<Language, string>>;

/** Texts of one part of the product, by key. */
export type Texts<Key extends string = string> = Readonly<Record<Key, Text>>;

export type Values = Readonly<Record<string, string | number>>;

/** Locale whose plural rules and number forms a language uses; Maghreb Arabic keeps the digits 0 to 9. */
const formatLocale: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR", ar: "ar-TN-u-nu-latn" };

/** Keeps the keys of a table of texts as types, so that a wrong key does not compile. */
export function defineTexts<Key extends string>(texts: Texts<Key>): Texts<Key> {
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
export function translator<Key extends string>(texts: Texts<Key>, language: Language): Translate<Key> {
  return (key, values) => {
    const text = texts[key][language];
    // Most texts hold no value and no plural: they need no parsing.
    if (!text.includes("{") && !text.includes("'")) return text;
    return String(compile(text, formatLocale[language]).format(values));
  };
}
