import type { GroupData } from "../cluster-data";

/** Invited, not on the market yet: reports its sales, so that others can be compared with it. */
export const doryumu: GroupData = {
  handle: "doryumu-women",
  name: "Doryumu Women",
  name_in_script: "",
  legal_form: "self_help_group",
  founded: 2021,
  place: "Doryumu",
  district: "Shai-Osudoku",
  landscape: "land-dodowa-orchard",
  summary: {
    en: "Sixteen women who dry mango at home racks and pack together.",
    fr: "Seize femmes qui sèchent la mangue sur leurs claies et l’emballent ensemble.",
  },
  story: {
    en: "The group meets on Fridays to weigh, pack and put money aside.",
    fr: "Le groupe se réunit le vendredi pour peser, emballer et mettre de l’argent de côté.",
  },
  status: "invited",
  access_months_ago: null,
  women_led_rule: "cooperative",
  outside_channels: ["local_market"],
  snapshots: [
    {
      months_ago: 4,
      women: 16,
      men: 0,
      youth: 6,
      leadership_women: 3,
      leadership_men: 0,
      led_by_woman: true,
      women_ownership_percent: null,
      verified: true,
    },
  ],
  certificates: [],
  season: [{ label: { en: "Mango dried", fr: "Séchage de la mangue" }, months: [5, 6, 7, 12, 1] }],
  members: [],
  products: [],
  sales: {
    monthly_base: 3600,
    season: "mango",
    trend: 0.04,
    effect: 0,
    online_share: 0,
    channels: { local_market: 1 },
    noise: 0.11,
    persistence: 0.4,
    gap: 0.06,
    declared_zeros: [{ months_ago: 15, channel: "local_market" }],
  },
};
