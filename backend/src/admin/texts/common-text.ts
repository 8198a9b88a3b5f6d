import { commonTexts, translator, type StaffLanguage } from "@cluster-market/messages";

/** The words that shop, portal and staff share. */
export function commonText(language: StaffLanguage) {
  return translator(commonTexts, language);
}

/** True when the shared words hold this key. */
export function isCommonKey(key: string): key is keyof typeof commonTexts {
  return key in commonTexts;
}
