import type { Language } from "@cluster-market/contracts";
import { portalProductsTexts, translator } from "@cluster-market/messages";
import type { PhotoWords } from "./photo-field";

export const mostPhotos = 6;

/** The photo field's words; "#" stands where the browser fills in a number. */
export function photoWords(language: Language): PhotoWords {
  const t = translator(portalProductsTexts, language);
  return {
    add: t("photo.add"),
    hint: t("photo.hint", { max: mostPhotos }),
    later: t("photo.later"),
    send: t("photo.send"),
    sending: t("photo.sending", { percent: "#" }),
    remove: t("photo.remove"),
    alt: t("photo.alt", { number: "#" }),
    tooBig: t("photo.tooBig"),
    notPicture: t("photo.notPicture"),
    failed: t("photo.failed"),
    tooMany: t("photo.tooMany", { max: mostPhotos }),
  };
}
