import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows";
import type { Texts } from "../clusters/cluster-data";
import type { SeedContext } from "../seed-context";
import type { TranslationDrafts } from "../write/translation-drafts";

/** Shelves of the shop, in their order. */
const categories: { handle: string; name: Texts }[] = [
  { handle: "harissa", name: { en: "Harissa", fr: "Harissa", ar: "هريسة" } },
  { handle: "spices", name: { en: "Spices", fr: "Épices", ar: "توابل" } },
  { handle: "dried-vegetables", name: { en: "Dried vegetables", fr: "Légumes séchés", ar: "خضر مجففة" } },
  { handle: "dried-fruit", name: { en: "Dried fruit", fr: "Fruits séchés", ar: "فواكه مجففة" } },
  {
    handle: "spreads",
    name: { en: "Jams and spreads", fr: "Confitures et pâtes à tartiner", ar: "مربى ومعاجين للدهن" },
  },
  { handle: "baking", name: { en: "Flours and powders", fr: "Farines et poudres", ar: "دقيق ومساحيق" } },
];

/** @returns category ids by handle. */
export async function seedCategories(
  { container }: SeedContext,
  translations: TranslationDrafts,
): Promise<Map<string, string>> {
  const { result } = await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: categories.map(({ handle, name }) => ({ handle, name: name.en, is_active: true })),
    },
  });
  const ids = new Map(result.map((category) => [category.handle, category.id]));
  for (const { handle, name } of categories) {
    const id = ids.get(handle);
    if (id) translations.add("product_category", id, "en", { name });
  }
  return ids;
}
