import type { ProductData } from "../cluster-data";
import { ingredients as i, share } from "../ingredients";
import { pouchStorage, readyToEat } from "./fruit-use";

export const ningoProducts: ProductData[] = [
  {
    key: "mango-and-coconut",
    picture: "mango-coconut",
    alt: {
      en: "Pouch of dried mango with coconut, drawn",
      fr: "Sachet de mangue séchée à la noix de coco, dessin",
    },
    title: { en: "Mango & coconut", fr: "Mangue et noix de coco" },
    description: {
      en: "Soft mango, crisp coconut, cut to the same size.",
      fr: "Mangue tendre, noix de coco croquante, coupées à la même taille.",
    },
    category: "dried-fruit",
    legal_name: { en: "Dried mango and coconut", fr: "Mangue et noix de coco séchées" },
    ingredients: [share(i.mango, 70), share(i.coconut, 30)],
    allergens: {
      en: "Packed where peanuts are handled: may contain traces of peanut.",
      fr: "Emballé dans un atelier qui utilise des arachides : peut contenir des traces d’arachide.",
    },
    storage: pouchStorage,
    preparation: readyToEat,
    shelf_life_days: 300,
    hs_code: "081350",
    variants: [
      { pieces: 1, piece_g: 80, price_home: "39.00", price_eur: "4.60", stock: 48 },
      { pieces: 10, piece_g: 80, price_home: "360.00", price_eur: "42.00", stock: 6 },
    ],
    sales_weight: 40,
  },
  {
    key: "mango-snack-box",
    picture: "mango-snack-box",
    alt: {
      en: "Box of six small bags of dried mango, drawn",
      fr: "Boîte de six petits sachets de mangue séchée, dessin",
    },
    title: { en: "Mango snack box", fr: "Boîte goûter à la mangue" },
    description: {
      en: "Six small bags for six school days, Saturday included.",
      fr: "Six petits sachets pour six jours d’école, samedi compris.",
    },
    category: "dried-fruit",
    legal_name: { en: "Dried mango slices", fr: "Tranches de mangue séchée" },
    ingredients: [share(i.mango, 100)],
    allergens: {
      en: "Packed where peanuts are handled: may contain traces of peanut.",
      fr: "Emballé dans un atelier qui utilise des arachides : peut contenir des traces d’arachide.",
    },
    storage: pouchStorage,
    preparation: readyToEat,
    shelf_life_days: 300,
    hs_code: "080450",
    variants: [
      { pieces: 6, piece_g: 40, price_home: "96.00", price_eur: "11.20", stock: 37 },
      { pieces: 24, piece_g: 40, price_home: "360.00", price_eur: "42.00", stock: 9 },
    ],
    sales_weight: 60,
  },
];
