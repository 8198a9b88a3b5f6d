import type { GroupData } from "../cluster-data";
import { ningoProducts } from "./ningo-products";

/** A company that is not women-led by its rule; five months on the market. */
export const ningo: GroupData = {
  handle: "ningo-sun",
  name: "Ningo Sun",
  name_in_script: "",
  legal_form: "company",
  founded: 2017,
  place: "Old Ningo",
  district: "Ningo-Prampram",
  landscape: "land-shai-hills",
  summary: {
    en: "A family company by the coast that packs fruit for schools and travellers.",
    fr: "Une entreprise familiale de la côte qui emballe des fruits pour les écoles et les voyageurs.",
  },
  story: {
    en: "A fish-smoking yard that changed trade when the catch fell. Nine women and fourteen men share three shifts; the coconuts come from trees that stood there before the road.",
    fr: "Un ancien fumoir à poisson qui a changé de métier quand la pêche a baissé. Neuf femmes et quatorze hommes se partagent trois équipes ; les noix de coco viennent d’arbres plus vieux que la route.",
  },
  status: "active",
  access_months_ago: 5,
  women_led_rule: "ownership_51",
  outside_channels: ["local_market", "institution"],
  snapshots: [
    {
      months_ago: 6,
      women: 9,
      men: 14,
      youth: 10,
      leadership_women: 1,
      leadership_men: 2,
      led_by_woman: false,
      women_ownership_percent: 25,
      verified: true,
    },
  ],
  certificates: [
    {
      standard: "HACCP",
      issuer: "Demonstration Food Assurance Accra",
      number: "DFA-1098",
      scope: { en: "Packing of dried fruit", fr: "Emballage de fruits séchés" },
      issued_months_ago: 30,
      valid_months: 24,
      verified: true,
    },
  ],
  season: [
    { label: { en: "Mango bought", fr: "Achat de la mangue" }, months: [5, 6, 7, 12, 1] },
    { label: { en: "Coconut", fr: "Noix de coco" }, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
    { label: { en: "School boxes packed", fr: "Boîtes pour les écoles" }, months: [1, 5, 9] },
  ],
  members: [
    {
      name: "Tetteh A.",
      identifier: "tetteh@demo.clustermarket.test",
      password: "ningo-coconut-78",
      language: "en",
      role: "manager",
    },
  ],
  products: ningoProducts,
  sales: {
    monthly_base: 16800,
    season: "mango",
    trend: 0.04,
    effect: 0.2,
    online_share: 0.2,
    channels: { local_market: 0.5, institution: 0.5 },
    noise: 0.1,
    persistence: 0.4,
    gap: 0.03,
    declared_zeros: [{ months_ago: 8, channel: "institution" }],
  },
};
