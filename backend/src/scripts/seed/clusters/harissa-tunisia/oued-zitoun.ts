import type { GroupData } from "../cluster-data";

/** Not on the market yet: reports its sales, so that others can be compared with it. */
export const ouedZitoun: GroupData = {
  handle: "oued-zitoun",
  name: "Oued Zitoun",
  name_in_script: "وادي الزيتون",
  legal_form: "self_help_group",
  founded: 2020,
  place: "Sbikha",
  district: "Kairouan",
  landscape: "land-kairouan",
  summary: {
    en: "Nineteen women who make harissa in turns in one kitchen.",
    fr: "Dix-neuf femmes qui font la harissa à tour de rôle dans une même cuisine.",
    ar: "تسع عشرة امرأة يصنعن الهريسة بالتداول في مطبخ واحد.",
  },
  story: {
    en: "The group saves together every Thursday and is building a filling room.",
    fr: "Le groupe épargne ensemble chaque jeudi et construit un atelier.",
    ar: "تدّخر المجموعة معا كل يوم خميس وتبني قاعة تعبئة.",
  },
  status: "draft",
  access_months_ago: null,
  women_led_rule: "cooperative",
  outside_channels: ["local_market"],
  snapshots: [
    {
      months_ago: 6,
      women: 19,
      men: 0,
      youth: 5,
      leadership_women: 3,
      leadership_men: 0,
      led_by_woman: true,
      women_ownership_percent: null,
      verified: true,
    },
  ],
  certificates: [],
  season: [
    {
      label: { en: "Harissa made", fr: "Fabrication de la harissa", ar: "صنع الهريسة" },
      months: [8, 9, 10, 11],
    },
  ],
  members: [],
  products: [],
  sales: {
    monthly_base: 2100,
    season: "harissa",
    trend: 0.03,
    effect: 0,
    online_share: 0,
    channels: { local_market: 1 },
    noise: 0.1,
    persistence: 0.4,
    gap: 0.06,
    declared_zeros: [{ months_ago: 20, channel: "local_market" }],
  },
};
