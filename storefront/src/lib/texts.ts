import { commonTexts, translator, type Language, type Texts, type Translate } from "@cluster-market/messages";

/** A translator over the common words and a namespace's own, e.g. `textsFor("fr", shopTexts)`. */
export function textsFor<Key extends string>(
  language: Language,
  texts: Texts<Key>,
): Translate<Key | keyof typeof commonTexts> {
  return translator({ ...commonTexts, ...texts }, language);
}
