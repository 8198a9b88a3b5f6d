import type { GroupData } from "../cluster-data";
import { manyaProducts } from "./manya-products";

/** A women's self-help group that came onto the market ten months ago. */
export const manya: GroupData = {
  handle: "manya",
  name: "Manya",
  name_in_script: "",
  legal_form: "self_help_group",
  founded: 2019,
  place: "Odumase Krobo",
  district: "Lower Manya Krobo",
  landscape: "land-krobo",
  summary: {
    en: "27 women and two men who dry pineapple and ginger in Odumase.",
    fr: "27 femmes et deux hommes qui sèchent l’ananas et le gingembre à Odumase.",
  },
  story: {
    en: "Manya grew out of a savings circle. The first loan bought a slicer, the second a drying tunnel. Decisions are taken on Sunday afternoons, with children and beads on the table.",
    fr: "Manya est née d’un cercle d’épargne. Le premier prêt a payé une trancheuse, le deuxième un tunnel de séchage. Les décisions se prennent le dimanche après-midi, au milieu des enfants et des perles.",
  },
  status: "active",
  access_months_ago: 10,
  women_led_rule: "cooperative",
  outside_channels: ["local_market"],
  snapshots: [
    {
      months_ago: 9,
      women: 27,
      men: 2,
      youth: 8,
      leadership_women: 5,
      leadership_men: 0,
      led_by_woman: true,
      women_ownership_percent: null,
      verified: true,
    },
  ],
  certificates: [
    {
      standard: "GAP",
      issuer: "Demonstration Food Assurance Accra",
      number: "DFA-G-208",
      scope: { en: "Pineapple and ginger plots", fr: "Parcelles d’ananas et de gingembre" },
      issued_months_ago: 8,
      valid_months: 24,
      verified: true,
    },
  ],
  season: [
    { label: { en: "Pineapple harvest", fr: "Récolte de l’ananas" }, months: [1, 2, 3, 4, 9, 10, 11, 12] },
    { label: { en: "Mango bought from Dodowa", fr: "Mangue achetée à Dodowa" }, months: [5, 6, 7] },
    { label: { en: "Ginger dug", fr: "Arrachage du gingembre" }, months: [8, 9, 10] },
  ],
  members: [
    {
      name: "Esther K.",
      identifier: "+233240000202",
      password: "krobo-beads-56",
      language: "en",
      role: "manager",
    },
  ],
  products: manyaProducts,
  sales: {
    monthly_base: 7800,
    season: "mango",
    trend: 0.04,
    effect: 0.32,
    online_share: 0.34,
    channels: { local_market: 1 },
    noise: 0.11,
    persistence: 0.4,
    gap: 0.05,
    unreported_months_ago: [1],
    declared_zeros: [{ months_ago: 12, channel: "local_market" }],
  },
};
