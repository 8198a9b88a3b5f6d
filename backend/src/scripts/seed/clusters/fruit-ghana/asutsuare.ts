import type { GroupData } from "../cluster-data";

/** Not on the market yet: reports its sales, so that others can be compared with it. */
export const asutsuare: GroupData = {
  handle: "asutsuare-growers",
  name: "Asutsuare Growers",
  name_in_script: "",
  legal_form: "cooperative",
  founded: 2014,
  place: "Asutsuare",
  district: "Shai-Osudoku",
  landscape: "land-shai-hills",
  summary: {
    en: "Growers by the Volta who dry mango between rice harvests.",
    fr: "Des productrices et producteurs au bord de la Volta qui sèchent la mangue entre deux récoltes de riz.",
  },
  story: {
    en: "The cooperative shares one dryer and is waiting for a second before it opens a shelf.",
    fr: "La coopérative partage un séchoir et en attend un second avant d’ouvrir un rayon.",
  },
  status: "draft",
  access_months_ago: null,
  women_led_rule: "cooperative",
  outside_channels: ["local_market", "institution"],
  snapshots: [
    {
      months_ago: 7,
      women: 18,
      men: 29,
      youth: 13,
      leadership_women: 2,
      leadership_men: 5,
      led_by_woman: false,
      women_ownership_percent: null,
      verified: true,
    },
  ],
  certificates: [],
  season: [{ label: { en: "Mango dried", fr: "Séchage de la mangue" }, months: [5, 6, 7, 12, 1] }],
  members: [],
  products: [],
  sales: {
    monthly_base: 11200,
    season: "mango",
    trend: 0.04,
    effect: 0,
    online_share: 0,
    channels: { local_market: 0.75, institution: 0.25 },
    noise: 0.1,
    persistence: 0.4,
    gap: 0.05,
    declared_zeros: [{ months_ago: 4, channel: "institution" }],
  },
};
