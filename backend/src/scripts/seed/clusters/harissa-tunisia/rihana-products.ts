import type { ProductData } from "../cluster-data";
import { ingredients as i, share } from "../ingredients";

export const rihanaProducts: ProductData[] = [
  {
    key: "tabil",
    picture: "tabil-spice",
    alt: { en: "Tin of tabil spice mix, drawn", fr: "Boîte d’épices tabil, dessin", ar: "علبة تابل، رسم" },
    title: { en: "Tabil, coriander and caraway", fr: "Tabil, coriandre et carvi", ar: "تابل وكروية" },
    description: {
      en: "Two seeds, roasted and ground on the day of packing. For stews, meat and eggs.",
      fr: "Deux graines, grillées et moulues le jour de la mise en boîte. Pour ragoûts, viandes et œufs.",
      ar: "حبّتان تحمّصان وتطحنان يوم التعبئة. للمرق واللحم والبيض.",
    },
    category: "spices",
    legal_name: { en: "Ground spice mix", fr: "Mélange d’épices moulues", ar: "خليط توابل مطحونة" },
    ingredients: [share(i.coriander, 62), share(i.caraway, 38)],
    allergens: {
      en: "May contain traces of celery and sesame.",
      fr: "Peut contenir des traces de céleri et de sésame.",
      ar: "قد يحتوي على آثار من الكرفس والسمسم.",
    },
    storage: {
      en: "Keep dry, tin closed.",
      fr: "À conserver au sec, boîte fermée.",
      ar: "يحفظ جافا والعلبة مغلقة.",
    },
    preparation: {
      en: "One teaspoon for four plates.",
      fr: "Une cuillerée à café pour quatre assiettes.",
      ar: "ملعقة صغيرة لأربعة صحون.",
    },
    shelf_life_days: 540,
    hs_code: "091099",
    variants: [
      { pieces: 1, piece_g: 90, price_home: "6.800", price_eur: "4.20", stock: 85 },
      { pieces: 6, piece_g: 90, price_home: "38.000", price_eur: "23.50", stock: 9 },
    ],
    sales_weight: 45,
  },
  {
    key: "sun-dried-tomatoes",
    picture: "tomato-dried",
    alt: {
      en: "Jar of sun-dried tomatoes in oil, drawn",
      fr: "Bocal de tomates séchées à l’huile, dessin",
      ar: "برطمان طماطم مجففة في الزيت، رسم",
    },
    title: {
      en: "Sun-dried tomatoes in olive oil",
      fr: "Tomates séchées à l’huile d’olive",
      ar: "طماطم مجففة في زيت الزيتون",
    },
    description: {
      en: "Halved, salted, dried in the wind, and laid in oil from the same hills.",
      fr: "Coupées en deux, salées, séchées au vent, couchées dans l’huile des mêmes collines.",
      ar: "تشقّ نصفين وتملّح وتجفّف في الريح ثم توضع في زيت التلال نفسها.",
    },
    category: "dried-vegetables",
    legal_name: {
      en: "Dried tomatoes in olive oil",
      fr: "Tomates séchées à l’huile d’olive",
      ar: "طماطم مجففة في زيت الزيتون",
    },
    ingredients: [share(i.tomato, 61), share(i.oliveOil, 36), share(i.salt), share(i.sulphites)],
    allergens: { en: "Contains sulphites.", fr: "Contient des sulfites.", ar: "يحتوي على الكبريتيت." },
    storage: {
      en: "Keep below 25 °C. After opening: in the refrigerator, four weeks.",
      fr: "À conserver à moins de 25 °C. Après ouverture : au réfrigérateur, quatre semaines.",
      ar: "تحفظ في أقل من 25 درجة. بعد الفتح: في الثلاجة لمدة أربعة أسابيع.",
    },
    preparation: {
      en: "Ready to eat. Keep the oil for the pan.",
      fr: "Prêtes à manger. Garder l’huile pour la poêle.",
      ar: "جاهزة للأكل. احتفظ بالزيت للطبخ.",
    },
    shelf_life_days: 365,
    hs_code: "200290",
    variants: [
      { pieces: 1, piece_g: 280, price_home: "16.400", price_eur: "7.80", stock: 44 },
      { pieces: 6, piece_g: 280, price_home: "92.000", price_eur: "43.90", stock: 7 },
    ],
    sales_weight: 55,
  },
];
