import { defineTexts } from "./translate";

/** Words that every part of the product uses. */
export const commonTexts = defineTexts({
  brand: { en: "Cluster Market", fr: "Cluster Market", ar: "Cluster Market" },
  demonstration: {
    en: "Demonstration of {date}: groups, prices and figures are invented.",
    fr: "Démonstration du {date} : groupes, prix et chiffres inventés.",
    ar: "متجر تجريبي بتاريخ {date}: المجموعات والأسعار والأرقام مختلقة.",
  },
  "language.en": { en: "English", fr: "English", ar: "English" },
  "language.fr": { en: "Français", fr: "Français", ar: "Français" },
  "language.ar": { en: "العربية", fr: "العربية", ar: "العربية" },
  "country.gh": { en: "Ghana", fr: "Ghana", ar: "غانا" },
  "country.tn": { en: "Tunisia", fr: "Tunisie", ar: "تونس" },
  "country.fr": { en: "France", fr: "France", ar: "فرنسا" },
  "legalForm.cooperative": { en: "Cooperative", fr: "Coopérative", ar: "تعاونية" },
  "legalForm.smsa": {
    en: "Mutual agricultural services company (SMSA)",
    fr: "Société mutuelle de services agricoles (SMSA)",
    ar: "شركة تعاونية للخدمات الفلاحية",
  },
  "legalForm.association": { en: "Association", fr: "Association", ar: "جمعية" },
  "legalForm.company": { en: "Company", fr: "Entreprise", ar: "شركة" },
  "legalForm.self_help_group": { en: "Self-help group", fr: "Groupe d’entraide", ar: "مجموعة تآزر" },
  "checkedBy.project": { en: "the project", fr: "le projet", ar: "المشروع" },
  "channel.online_retail": { en: "On-line", fr: "En ligne", ar: "عبر الإنترنت" },
  "channel.online_wholesale": { en: "On-line, wholesale", fr: "En ligne, gros", ar: "عبر الإنترنت، جملة" },
  "channel.local_market": { en: "Local market", fr: "Marché local", ar: "السوق المحلية" },
  "channel.fair": { en: "Fairs", fr: "Foires", ar: "المعارض" },
  "channel.institution": { en: "Institutions", fr: "Institutions", ar: "المؤسسات" },
  "channel.export": { en: "Export", fr: "Export", ar: "التصدير" },
});
