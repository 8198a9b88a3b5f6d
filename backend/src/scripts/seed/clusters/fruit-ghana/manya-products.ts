import type { ProductData } from "../cluster-data";
import { ingredients as i, share } from "../ingredients";
import { pouchStorage, readyToEat } from "./fruit-use";

export const manyaProducts: ProductData[] = [
  {
    key: "pineapple-rings",
    picture: "pineapple-dried",
    alt: { en: "Pouch of dried pineapple rings, drawn", fr: "Sachet de rondelles d’ananas séchées, dessin" },
    title: { en: "Pineapple rings", fr: "Rondelles d’ananas" },
    description: {
      en: "Whole rings of Sugarloaf, the white pineapple. No sugar, the name says enough.",
      fr: "Rondelles entières de Pain de sucre, l’ananas blanc. Sans sucre ajouté, le nom suffit.",
    },
    category: "dried-fruit",
    legal_name: { en: "Dried pineapple rings", fr: "Rondelles d’ananas séchées" },
    ingredients: [share(i.pineapple, 100)],
    allergens: null,
    storage: pouchStorage,
    preparation: readyToEat,
    shelf_life_days: 365,
    hs_code: "080430",
    variants: [
      { pieces: 1, piece_g: 100, price_home: "40.00", price_eur: "4.70", stock: 110 },
      { pieces: 10, piece_g: 100, price_home: "370.00", price_eur: "43.00", stock: 11 },
    ],
    sales_weight: 46,
  },
  {
    key: "mango-and-ginger",
    picture: "mango-ginger",
    alt: {
      en: "Pouch of dried mango with ginger, drawn",
      fr: "Sachet de mangue séchée au gingembre, dessin",
    },
    title: { en: "Mango & ginger", fr: "Mangue et gingembre" },
    description: {
      en: "Mango slices steeped in fresh ginger before drying. Warm at the end.",
      fr: "Tranches de mangue macérées dans le gingembre frais avant séchage. Chaud en fin de bouche.",
    },
    category: "dried-fruit",
    legal_name: { en: "Dried mango with ginger", fr: "Mangue séchée au gingembre" },
    ingredients: [share(i.mango, 94), share(i.ginger, 6)],
    allergens: null,
    storage: pouchStorage,
    preparation: readyToEat,
    shelf_life_days: 365,
    hs_code: "080450",
    variants: [
      { pieces: 1, piece_g: 80, price_home: "38.00", price_eur: "4.50", stock: 66 },
      { pieces: 10, piece_g: 80, price_home: "350.00", price_eur: "41.00", stock: 5 },
    ],
    sales_weight: 32,
  },
  {
    key: "pineapple-and-chilli",
    picture: "pineapple-chilli",
    alt: { en: "Pouch of dried pineapple with chilli, drawn", fr: "Sachet d’ananas séché au piment, dessin" },
    title: { en: "Pineapple & chilli", fr: "Ananas et piment" },
    description: {
      en: "Street-corner pineapple, dried. The chilli waits a second.",
      fr: "L’ananas du coin de la rue, séché. Le piment attend une seconde.",
    },
    category: "dried-fruit",
    legal_name: { en: "Dried pineapple with chilli", fr: "Ananas séché au piment" },
    ingredients: [share(i.pineapple, 98), share(i.chilli, 2)],
    allergens: null,
    storage: pouchStorage,
    preparation: readyToEat,
    shelf_life_days: 365,
    hs_code: "080430",
    variants: [
      { pieces: 1, piece_g: 80, price_home: "38.00", price_eur: "4.50", stock: 52 },
      { pieces: 10, piece_g: 80, price_home: "350.00", price_eur: "41.00", stock: 5 },
    ],
    sales_weight: 22,
  },
];
