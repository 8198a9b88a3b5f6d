import type { Texts } from "../cluster-data";

/** What every jar of the cluster says of keeping and using it. */
export const harissaStorage: Texts = {
  en: "Keep below 25 °C. After opening: in the refrigerator, covered with oil, for six weeks.",
  fr: "À conserver à moins de 25 °C. Après ouverture : au réfrigérateur, couvert d’huile, six semaines.",
  ar: "تحفظ في أقل من 25 درجة. بعد الفتح: في الثلاجة ومغطاة بالزيت لمدة ستة أسابيع.",
};

export const harissaPreparation: Texts = {
  en: "Ready to eat. Stir a spoonful with olive oil.",
  fr: "Prête à manger. Délayer une cuillerée dans l’huile d’olive.",
  ar: "جاهزة للأكل. تخلط ملعقة منها بزيت الزيتون.",
};
