import type { ClusterData } from "../cluster-data";
import { elFejr } from "./el-fejr";
import { ennajma } from "./ennajma";
import { jebelOusselat } from "./jebel-ousselat";
import { ouedZitoun } from "./oued-zitoun";
import { rihana } from "./rihana";

export const harissaTunisia: ClusterData = {
  handle: "mehras",
  name: "Mehras",
  name_in_script: "مهراس",
  country: "tn",
  brand: "mehras",
  landscape: "land-kairouan",
  season_rule: "ramadan",
  content_language: "fr",
  region: {
    en: "Kairouan and Cap Bon, Tunisia",
    fr: "Kairouan et Cap Bon, Tunisie",
    ar: "القيروان والوطن القبلي، تونس",
  },
  value_chain: {
    en: "Harissa, dried pepper and spices",
    fr: "Harissa, piment séché et épices",
    ar: "الهريسة والفلفل المجفف والتوابل",
  },
  tagline: {
    en: "Peppers dried on strings, pounded in the mortar.",
    fr: "Des piments séchés en guirlandes, pilés au mortier.",
    ar: "فلفل يجفف في القلائد ويدقّ في المهراس.",
  },
  story: {
    en: "Mehras means mortar. Five groups between Kairouan and Cap Bon share the name, the label and one recipe book. Peppers ripen from July, hang on strings until the stalks rattle, and are soaked, pounded and salted by hand. Each jar says which group filled it.",
    fr: "Mehras veut dire mortier. Cinq groupes, entre Kairouan et le Cap Bon, partagent le nom, l’étiquette et un même cahier de recettes. Les piments mûrissent à partir de juillet, sèchent en guirlandes jusqu’à ce que les queues craquent, puis sont trempés, pilés et salés à la main. Chaque bocal dit quel groupe l’a rempli.",
    ar: "المهراس هو الهاون. خمس مجموعات بين القيروان والوطن القبلي تشترك في الاسم والملصق ودفتر وصفات واحد. ينضج الفلفل ابتداء من جويلية، ويعلّق في القلائد حتى يجفّ، ثم ينقع ويدقّ ويملّح باليد. كل برطمان يذكر المجموعة التي عبّأته.",
  },
  groups: [elFejr, ennajma, rihana, ouedZitoun, jebelOusselat],
};
