import { staffTexts, translator, type StaffLanguage, type Translate } from "@cluster-market/messages";
import { useTranslation } from "react-i18next";

export interface StaffTexts {
  t: Translate<keyof typeof staffTexts>;
  language: StaffLanguage;
  /** BCP 47 locale for dates and numbers. */
  locale: string;
}

/** Our texts in the language that staff chose for Medusa Admin; anything but French reads English. */
export function useStaffTexts(): StaffTexts {
  const { i18n } = useTranslation();
  const language: StaffLanguage = i18n.language.startsWith("fr") ? "fr" : "en";
  return { t: translator(staffTexts, language), language, locale: language === "fr" ? "fr-FR" : "en-GB" };
}
