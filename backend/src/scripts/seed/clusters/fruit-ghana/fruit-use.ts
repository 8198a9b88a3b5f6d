import type { Texts } from "../cluster-data";

/** What every pouch of dried fruit says of keeping and using it. */
export const pouchStorage: Texts = {
  en: "Keep dry and below 25 °C. Close the pouch; eat within three weeks of opening.",
  fr: "À conserver au sec, à moins de 25 °C. Refermer le sachet ; à manger dans les trois semaines après ouverture.",
};

export const readyToEat: Texts = { en: "Ready to eat.", fr: "Prêt à manger." };
