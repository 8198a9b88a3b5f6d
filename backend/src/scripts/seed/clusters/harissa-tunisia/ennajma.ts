import type { GroupData } from "../cluster-data";
import { ennajmaProducts } from "./ennajma-products";

/** A company that is women-led by the rule for companies: managed by a woman who owns a good part of it. */
export const ennajma: GroupData = {
  handle: "ennajma",
  name: "Ennajma",
  name_in_script: "النجمة",
  legal_form: "company",
  founded: 2011,
  place: "Menzel Temime",
  district: "Nabeul",
  landscape: "land-cap-bon",
  summary: {
    en: "A small company in Cap Bon that smokes peppers over olive wood.",
    fr: "Une petite entreprise du Cap Bon qui fume les piments au bois d’olivier.",
    ar: "شركة صغيرة في الوطن القبلي تدخّن الفلفل على حطب الزيتون.",
  },
  story: {
    en: "Two sisters and a cousin took over their father’s press and turned the oil room into a kitchen. They buy from 60 growers under a price agreed before planting. The smokehouse burns prunings from the olive groves next door.",
    fr: "Deux sœurs et un cousin ont repris le pressoir de leur père et transformé la salle à huile en cuisine. Ils achètent à 60 agricultrices et agriculteurs à un prix convenu avant la plantation. Le fumoir brûle les bois de taille des oliveraies voisines.",
    ar: "أختان وابن عم تولّوا معصرة الوالد وحوّلوا قاعة الزيت إلى مطبخ. يشترون من 60 فلاحة وفلاحا بسعر متفق عليه قبل الغراسة. وقود المدخنة من حطب تقليم الزيتون المجاور.",
  },
  status: "active",
  access_months_ago: 13,
  women_led_rule: "itc",
  outside_channels: ["local_market", "institution"],
  snapshots: [
    {
      months_ago: 13,
      women: 19,
      men: 8,
      youth: 9,
      leadership_women: 2,
      leadership_men: 1,
      led_by_woman: true,
      women_ownership_percent: 45,
      verified: true,
    },
  ],
  certificates: [
    {
      standard: "ISO 22000",
      issuer: "Demonstration Certification Tunis",
      number: "DCT-I-0517",
      scope: {
        en: "Tinned and bottled harissa",
        fr: "Harissa en boîte et en bocal",
        ar: "هريسة معلبة وفي برطمانات",
      },
      issued_months_ago: 14,
      valid_months: 36,
      verified: true,
    },
    {
      standard: "Organic",
      issuer: "Demonstration Organic Control",
      number: "DOC-TN-118",
      scope: { en: "Rose harissa", fr: "Harissa à la rose", ar: "هريسة بالورد" },
      issued_months_ago: 3,
      valid_months: 12,
      verified: false,
    },
  ],
  season: [
    { label: { en: "Peppers bought", fr: "Achat du piment", ar: "شراء الفلفل" }, months: [7, 8, 9] },
    { label: { en: "Smoking", fr: "Fumage", ar: "التدخين" }, months: [8, 9, 10, 11] },
    { label: { en: "Rose harvest", fr: "Récolte de la rose", ar: "قطف الورد" }, months: [4, 5] },
  ],
  members: [
    {
      name: "Ines K.",
      identifier: "ines@demo.clustermarket.test",
      password: "olive-smoke-56",
      language: "fr",
      role: "manager",
    },
  ],
  products: ennajmaProducts,
  sales: {
    monthly_base: 12400,
    season: "harissa",
    trend: 0.03,
    effect: 0.22,
    online_share: 0.26,
    channels: { local_market: 0.55, institution: 0.3, export: 0.15 },
    noise: 0.09,
    persistence: 0.4,
    gap: 0.04,
    declared_zeros: [{ months_ago: 28, channel: "institution" }],
  },
};
