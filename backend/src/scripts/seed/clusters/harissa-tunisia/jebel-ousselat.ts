import type { GroupData } from "../cluster-data";

/** Invited, not on the market yet: reports its sales, so that others can be compared with it. */
export const jebelOusselat: GroupData = {
  handle: "jebel-ousselat",
  name: "Jebel Ousselat",
  name_in_script: "جبل وسلات",
  legal_form: "cooperative",
  founded: 2018,
  place: "Oueslatia",
  district: "Kairouan",
  landscape: "land-kairouan",
  summary: {
    en: "A growers’ cooperative in the hills west of Kairouan.",
    fr: "Une coopérative de productrices et producteurs dans les collines à l’ouest de Kairouan.",
    ar: "تعاونية فلاحات وفلاحين في التلال غرب القيروان.",
  },
  story: {
    en: "Pepper on terraces, sold dried by the sack until now.",
    fr: "Du piment en terrasses, vendu séché au sac jusqu’ici.",
    ar: "فلفل على المدرجات، يباع إلى اليوم مجففا بالشكارة.",
  },
  status: "invited",
  access_months_ago: null,
  women_led_rule: "cooperative",
  outside_channels: ["local_market", "institution"],
  snapshots: [
    {
      months_ago: 5,
      women: 22,
      men: 34,
      youth: 11,
      leadership_women: 2,
      leadership_men: 5,
      led_by_woman: false,
      women_ownership_percent: null,
      verified: true,
    },
  ],
  certificates: [],
  season: [
    { label: { en: "Peppers picked", fr: "Récolte du piment", ar: "جني الفلفل" }, months: [7, 8, 9, 10] },
  ],
  members: [],
  products: [],
  sales: {
    monthly_base: 6300,
    season: "harissa",
    trend: 0.03,
    effect: 0,
    online_share: 0,
    channels: { local_market: 0.7, institution: 0.3 },
    noise: 0.09,
    persistence: 0.4,
    gap: 0.04,
    declared_zeros: [{ months_ago: 3, channel: "institution" }],
  },
};
