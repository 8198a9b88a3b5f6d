import type { Text } from "./translate";

/**
 * What a page says when it could not be made. A door of its own, "@cluster-market/messages/failure":
 * the browser needs these few words without the message formatter.
 */
export const failureTexts = {
  title: {
    en: "This page could not be made",
    fr: "Cette page n’a pas pu être affichée",
    ar: "تعذّر عرض هذه الصفحة",
  },
  text: {
    en: "The shop could not reach its data. Your basket is kept. Try again in a moment.",
    fr: "La boutique n’a pas pu lire ses données. Votre panier est conservé. Réessayez dans un instant.",
    ar: "لم يتمكن المتجر من الوصول إلى بياناته. سلتكم محفوظة. أعيدوا المحاولة بعد قليل.",
  },
  again: { en: "Try again", fr: "Réessayer", ar: "إعادة المحاولة" },
  back: { en: "To the front page", fr: "À l’accueil", ar: "إلى الصفحة الأولى" },
} as const satisfies Record<string, Text>;
