import type { ProducerProductInput, ProducerVariantInput } from "@cluster-market/contracts";

/** One size as a form sends it. */
export function sizeShape(change: Partial<ProducerVariantInput> = {}): ProducerVariantInput {
  return { title: "200 g", net_weight_g: 200, price: "14.505", price_eur: null, stock: 12, ...change };
}

/** A product as a form sends it, in the category "harissa". */
export function productShape(change: Partial<ProducerProductInput> = {}): ProducerProductInput {
  return {
    name: "Harissa traditionnelle",
    description: "Piments séchés au soleil, ail et coriandre.",
    language: "fr",
    category: "harissa",
    picture_ids: [],
    ingredients: "Piment 70 %, ail, coriandre, sel",
    allergens: "",
    storage: "Au frais après ouverture",
    variants: [sizeShape()],
    ...change,
  };
}
