import type { IngredientData } from "./cluster-data";

type Named = Pick<IngredientData, "name" | "drawing" | "is_allergen">;

/** Ingredients that several labels share. */
export const ingredients = {
  driedPepper: {
    name: { en: "Sun-dried red pepper", fr: "Piment rouge séché au soleil", ar: "فلفل أحمر مجفف في الشمس" },
    drawing: "in-pepper",
  },
  mildPepper: {
    name: { en: "Mild red pepper", fr: "Piment rouge doux", ar: "فلفل أحمر حلو" },
    drawing: "in-pepper",
  },
  smokedPepper: {
    name: {
      en: "Pepper smoked over olive wood",
      fr: "Piment fumé au bois d’olivier",
      ar: "فلفل مدخّن على حطب الزيتون",
    },
    drawing: "in-pepper-smoked",
  },
  garlic: { name: { en: "Garlic", fr: "Ail", ar: "ثوم" }, drawing: "in-garlic" },
  coriander: {
    name: { en: "Coriander seed", fr: "Graines de coriandre", ar: "تابل (بذور الكزبرة)" },
    drawing: "in-coriander",
  },
  caraway: { name: { en: "Caraway", fr: "Carvi", ar: "كروية" }, drawing: "in-caraway" },
  oliveOil: { name: { en: "Olive oil", fr: "Huile d’olive", ar: "زيت زيتون" }, drawing: "in-oil" },
  salt: { name: { en: "Salt", fr: "Sel", ar: "ملح" }, drawing: "in-salt" },
  rose: {
    name: { en: "Dried rose petals", fr: "Pétales de rose séchés", ar: "بتلات ورد مجففة" },
    drawing: "in-rose",
  },
  tomato: {
    name: { en: "Sun-dried tomato", fr: "Tomate séchée au soleil", ar: "طماطم مجففة في الشمس" },
    drawing: "in-tomato",
  },
  sulphites: {
    name: {
      en: "Preservative: sulphur dioxide (sulphites)",
      fr: "Conservateur : anhydride sulfureux (sulfites)",
      ar: "مادة حافظة: ثاني أكسيد الكبريت (كبريتيت)",
    },
    is_allergen: true,
  },
  mango: { name: { en: "Mango", fr: "Mangue", ar: "مانجو" }, drawing: "in-mango" },
  pineapple: { name: { en: "Pineapple", fr: "Ananas", ar: "أناناس" }, drawing: "in-pineapple" },
  ginger: { name: { en: "Ginger", fr: "Gingembre", ar: "زنجبيل" }, drawing: "in-ginger" },
  coconut: { name: { en: "Coconut", fr: "Noix de coco", ar: "جوز الهند" }, drawing: "in-coconut" },
  chilli: { name: { en: "Chilli", fr: "Piment", ar: "فلفل حار" }, drawing: "in-pepper" },
  sugar: { name: { en: "Cane sugar", fr: "Sucre de canne", ar: "سكر القصب" }, drawing: "in-sugar" },
  lime: { name: { en: "Lime juice", fr: "Jus de citron vert", ar: "عصير ليمون أخضر" }, drawing: "in-lime" },
} satisfies Record<string, Named>;

/** An ingredient with its share of the weight; without one the label only lists it. */
export function share(ingredient: Named, percent?: number): IngredientData {
  return percent === undefined ? ingredient : { ...ingredient, percent };
}
