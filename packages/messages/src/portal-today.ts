import { defineTexts } from "./translate";

/** The portal's first page. */
export const portalTodayTexts = defineTexts({
  "today.recordSale": { en: "Record a sale", fr: "Noter une vente", ar: "تسجيل بيع" },
  "today.todo": { en: "To do", fr: "À faire", ar: "للإنجاز" },
  "today.nothing": { en: "Nothing is waiting.", fr: "Rien n’attend.", ar: "لا شيء في الانتظار." },
  "today.orders": {
    en: "{count, plural, one {Order to pack} other {Orders to pack}}",
    fr: "{count, plural, one {Commande à préparer} other {Commandes à préparer}}",
    ar: "طلبات للتحضير",
  },
  "today.oldest": { en: "The oldest: {when}", fr: "La plus ancienne : {when}", ar: "الأقدم: {when}" },
  "today.stock": { en: "{title}: low stock", fr: "{title} : stock bas", ar: "{title}: المخزون قليل" },
  "today.stockHint": {
    en: "Count again and correct it",
    fr: "Recomptez et corrigez",
    ar: "أعيدوا العدّ وصحّحوا",
  },
  "today.certificate": {
    en: "{standard}: {days, plural, =0 {ends today} one {ends in # day} other {ends in # days}}",
    fr: "{standard} : {days, plural, =0 {fin aujourd’hui} one {fin dans # jour} other {fin dans # jours}}",
    ar: "{standard}: {days, plural, =0 {تنتهي اليوم} one {تنتهي بعد يوم} two {تنتهي بعد يومين} few {تنتهي بعد # أيام} other {تنتهي بعد # يوما}}",
  },
  "today.certificateHint": {
    en: "Give the new certificate to the project’s staff",
    fr: "Donnez le nouveau certificat à l’équipe du projet",
    ar: "سلّموا الشهادة الجديدة لفريق المشروع",
  },
  "today.unreported": {
    en: "{month}, {channel}: nothing written down",
    fr: "{month}, {channel} : rien de noté",
    ar: "{month}، {channel}: لم يُسجَّل شيء",
  },
  "today.unreportedHint": {
    en: "Nothing sold? Say so: zero counts too",
    fr: "Rien vendu ? Dites-le : zéro compte aussi",
    ar: "لم تبيعوا شيئا؟ قولوها: الصفر يُحسب أيضا",
  },
  "today.suspended": {
    en: "{name}: stopped by the staff",
    fr: "{name} : arrêté par l’équipe",
    ar: "{name}: أوقفه الفريق",
  },
  "today.month": { en: "{month} so far", fr: "{month} jusqu’ici", ar: "{month} إلى اليوم" },
  "today.count": {
    en: "{count, plural, one {# sale} other {# sales}}, {online} on-line",
    fr: "{count, plural, one {# vente notée} other {# ventes notées}}, dont {online} en ligne",
    ar: "{count, plural, =0 {لا مبيعات} one {بيعة واحدة} two {بيعتان} few {# بيعات} other {# بيعة}}، منها {online} عبر الإنترنت",
  },
  "today.more": { en: "The month’s list", fr: "Le relevé du mois", ar: "كشف الشهر" },
  "today.signedInAs": { en: "Signed in: {name}", fr: "Connecté·e : {name}", ar: "الحساب: {name}" },
  "today.yesterday": { en: "yesterday, {time}", fr: "hier, {time}", ar: "أمس، {time}" },
  "today.today": { en: "today, {time}", fr: "aujourd’hui, {time}", ar: "اليوم، {time}" },
});
