import type { ClusterData } from "../cluster-data";
import { asutsuare } from "./asutsuare";
import { ayekoo } from "./ayekoo";
import { doryumu } from "./doryumu";
import { manya } from "./manya";
import { ningo } from "./ningo";

export const fruitGhana: ClusterData = {
  handle: "shai-hills",
  name: "Shai Hills",
  name_in_script: "",
  country: "gh",
  brand: "shai",
  landscape: "land-shai-hills",
  season_rule: "calendar",
  content_language: "en",
  region: { en: "Dodowa and the Shai Hills, Ghana", fr: "Dodowa et les collines Shai, Ghana" },
  value_chain: { en: "Dried mango and pineapple", fr: "Mangue et ananas séchés" },
  tagline: {
    en: "Fruit cut and dried within a day of picking.",
    fr: "Des fruits coupés et séchés le lendemain de la cueillette.",
  },
  story: {
    en: "Around Dodowa the mango trees bear twice: a big harvest from May to July and a small one at the turn of the year. Five groups dry what is ripe that day, on racks and in gas tunnels, and sell it under one name. The label says who cut the fruit.",
    fr: "Autour de Dodowa, les manguiers donnent deux fois : une grande récolte de mai à juillet, une petite au tournant de l’année. Cinq groupes sèchent ce qui est mûr le jour même, sur claies et en tunnel, et le vendent sous un seul nom. L’étiquette dit qui a coupé le fruit.",
  },
  groups: [ayekoo, manya, ningo, asutsuare, doryumu],
};
