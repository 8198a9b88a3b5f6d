import type { ProductData } from "../cluster-data";
import { ingredients as i, share } from "../ingredients";
import { harissaPreparation, harissaStorage } from "./harissa-use";

export const ennajmaProducts: ProductData[] = [
  {
    key: "smoked-harissa",
    picture: "harissa-smoked",
    alt: {
      en: "Jar of smoked harissa, drawn",
      fr: "Bocal de harissa fumée, dessin",
      ar: "برطمان هريسة مدخّنة، رسم",
    },
    title: { en: "Smoked harissa", fr: "Harissa fumée", ar: "هريسة مدخّنة" },
    description: {
      en: "Peppers smoked two days over olive wood before they are pounded. Dark, sweet, then hot.",
      fr: "Piments fumés deux jours au bois d’olivier avant d’être pilés. Sombre, sucrée, puis forte.",
      ar: "فلفل يدخّن يومين على حطب الزيتون قبل دقّه. داكنة، حلوة ثم حارّة.",
    },
    category: "harissa",
    legal_name: {
      en: "Paste of smoked red pepper with spices",
      fr: "Purée de piment rouge fumé aux épices",
      ar: "معجون الفلفل الأحمر المدخّن بالتوابل",
    },
    ingredients: [
      share(i.smokedPepper, 73),
      share(i.oliveOil, 11),
      share(i.garlic, 8),
      share(i.coriander),
      share(i.salt),
    ],
    allergens: null,
    storage: harissaStorage,
    preparation: harissaPreparation,
    shelf_life_days: 540,
    hs_code: "210390",
    variants: [
      { pieces: 1, piece_g: 385, price_home: "17.900", price_eur: "8.40", stock: 72 },
      { pieces: 6, piece_g: 385, price_home: "99.000", price_eur: "46.90", stock: 10 },
    ],
    sales_weight: 42,
  },
  {
    key: "harissa-with-caraway",
    picture: "harissa-tin",
    alt: {
      en: "Tin of harissa with caraway, drawn",
      fr: "Boîte de harissa au carvi, dessin",
      ar: "علبة هريسة بالكروية، رسم",
    },
    title: {
      en: "Harissa with caraway, in a tin",
      fr: "Harissa au carvi, en boîte",
      ar: "هريسة بالكروية في علبة",
    },
    description: {
      en: "The everyday tin: red pepper and freshly ground caraway. Travels well.",
      fr: "La boîte de tous les jours : piment rouge et carvi fraîchement moulu. Voyage bien.",
      ar: "علبة كل يوم: فلفل أحمر وكروية مطحونة للتو. تتحمّل السفر.",
    },
    category: "harissa",
    legal_name: {
      en: "Red pepper paste with caraway",
      fr: "Purée de piment rouge au carvi",
      ar: "معجون الفلفل الأحمر بالكروية",
    },
    ingredients: [share(i.driedPepper, 82), share(i.garlic, 8), share(i.caraway, 4), share(i.salt)],
    allergens: null,
    storage: {
      en: "Keep in a cool place. After opening: into a glass, in the refrigerator, two weeks.",
      fr: "À conserver au frais. Après ouverture : dans un bocal, au réfrigérateur, deux semaines.",
      ar: "تحفظ في مكان بارد. بعد الفتح: تنقل إلى برطمان في الثلاجة لمدة أسبوعين.",
    },
    preparation: harissaPreparation,
    shelf_life_days: 900,
    hs_code: "210390",
    variants: [
      { pieces: 1, piece_g: 200, price_home: "5.900", price_eur: "3.20", stock: 310 },
      { pieces: 12, piece_g: 200, price_home: "66.000", price_eur: "35.50", stock: 40 },
    ],
    sales_weight: 44,
  },
  {
    key: "rose-harissa",
    picture: "harissa-rose",
    alt: {
      en: "Jar of rose harissa, drawn",
      fr: "Bocal de harissa à la rose, dessin",
      ar: "برطمان هريسة بالورد، رسم",
    },
    title: { en: "Rose harissa", fr: "Harissa à la rose", ar: "هريسة بالورد" },
    description: {
      en: "Mild harissa with petals of the May rose. For lamb, pumpkin and yoghurt.",
      fr: "Harissa douce aux pétales de rose de mai. Pour l’agneau, la courge et le yaourt.",
      ar: "هريسة حلوة ببتلات ورد ماي. للخروف والقرع واليوغرت.",
    },
    category: "harissa",
    legal_name: {
      en: "Paste of mild red pepper with rose petals",
      fr: "Purée de piment rouge doux aux pétales de rose",
      ar: "معجون الفلفل الأحمر الحلو ببتلات الورد",
    },
    ingredients: [
      share(i.mildPepper, 76),
      share(i.oliveOil, 12),
      share(i.rose, 3),
      share(i.garlic),
      share(i.salt),
    ],
    allergens: null,
    storage: harissaStorage,
    preparation: harissaPreparation,
    shelf_life_days: 365,
    hs_code: "210390",
    variants: [
      { pieces: 1, piece_g: 200, price_home: "13.500", price_eur: "6.50", stock: 2 },
      { pieces: 3, piece_g: 200, price_home: "38.500", price_eur: "18.50", stock: 6 },
    ],
    sales_weight: 14,
  },
];
