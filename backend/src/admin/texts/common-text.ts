import { commonTexts, translator, type StaffLanguage } from "@cluster-market/messages";

/** The words that shop, portal and staff share. */
export function commonText(language: StaffLanguage) {
  return translator(commonTexts, language);
}
