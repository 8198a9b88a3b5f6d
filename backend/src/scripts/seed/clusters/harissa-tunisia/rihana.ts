import type { GroupData } from "../cluster-data";
import { rihanaProducts } from "./rihana-products";

/** An association of women and men that is not women-led by its rule. */
export const rihana: GroupData = {
  handle: "rihana",
  name: "Rihana",
  name_in_script: "ريحانة",
  legal_form: "association",
  founded: 2013,
  place: "El Haouaria",
  district: "Nabeul",
  landscape: "land-cap-bon",
  summary: {
    en: "Growers at the tip of Cap Bon who dry tomatoes and grind tabil.",
    fr: "Des productrices et producteurs de la pointe du Cap Bon qui sèchent la tomate et moulent le tabil.",
    ar: "فلاحات وفلاحون في طرف الوطن القبلي يجففون الطماطم ويطحنون التابل.",
  },
  story: {
    en: "Rihana runs one drying yard for 46 families. Wind from two seas dries a tomato in four days. The grinder is lent to members for their own kitchens on Sundays.",
    fr: "Rihana tient une aire de séchage pour 46 familles. Le vent des deux mers sèche une tomate en quatre jours. Le dimanche, le moulin est prêté aux membres pour leur propre cuisine.",
    ar: "تدير ريحانة ساحة تجفيف واحدة لست وأربعين عائلة. ريح البحرين تجفف الطماطم في أربعة أيام. وتعار الرحى يوم الأحد للأعضاء لمطابخهم.",
  },
  status: "active",
  access_months_ago: 7,
  women_led_rule: "cooperative",
  outside_channels: ["local_market"],
  closed_at_ramadan: {
    days: 14,
    note: {
      en: "The yard rests for the first half of Ramadan. Orders leave afterwards.",
      fr: "L’aire de séchage se repose la première moitié du Ramadan. Les commandes partent ensuite.",
      ar: "ترتاح الساحة في النصف الأول من رمضان. ترسل الطلبات بعد ذلك.",
    },
  },
  snapshots: [
    {
      months_ago: 10,
      women: 31,
      men: 27,
      youth: 12,
      leadership_women: 2,
      leadership_men: 5,
      led_by_woman: false,
      women_ownership_percent: null,
      verified: true,
    },
    {
      months_ago: 1,
      women: 35,
      men: 26,
      youth: 14,
      leadership_women: 3,
      leadership_men: 4,
      led_by_woman: false,
      women_ownership_percent: null,
      verified: false,
    },
  ],
  certificates: [
    {
      standard: "Geographical indication",
      issuer: "Demonstration Register of Origin",
      number: "DRO-77",
      scope: {
        en: "Tomatoes dried at El Haouaria",
        fr: "Tomates séchées à El Haouaria",
        ar: "طماطم مجففة في الهوارية",
      },
      issued_months_ago: 22,
      valid_months: 23,
      verified: true,
    },
  ],
  season: [
    {
      label: { en: "Tomatoes dried", fr: "Séchage de la tomate", ar: "تجفيف الطماطم" },
      months: [6, 7, 8, 9],
    },
    { label: { en: "Coriander harvest", fr: "Récolte de la coriandre", ar: "جني التابل" }, months: [5, 6] },
    {
      label: { en: "Grinding for Ramadan", fr: "Mouture pour le Ramadan", ar: "الطحن لرمضان" },
      months: [1, 2],
    },
  ],
  members: [
    {
      name: "Habib S.",
      identifier: "+21698000303",
      password: "dry-tomato-78",
      language: "fr",
      role: "manager",
    },
  ],
  products: rihanaProducts,
  sales: {
    monthly_base: 4100,
    season: "harissa",
    trend: 0.03,
    effect: 0.18,
    online_share: 0.22,
    channels: { local_market: 1 },
    noise: 0.1,
    persistence: 0.4,
    gap: 0.05,
    declared_zeros: [{ months_ago: 10, channel: "local_market" }],
  },
};
