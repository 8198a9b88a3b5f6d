import { model } from "@medusajs/framework/utils";
import { Listing } from "./listing";

/** One ingredient, in descending order of weight. */
export const Ingredient = model.define("ingredient", {
  id: model.id({ prefix: "ing" }).primaryKey(),
  listing: model.belongsTo(() => Listing, { mappedBy: "ingredients" }),
  position: model.number(),
  name: model.text().translatable(),
  /** Whole per cent of the weight; null when the label does not say. */
  percent: model.number().nullable(),
  is_allergen: model.boolean().default(false),
  /** Name of a small drawing, e.g. "in-pepper"; null when there is none. */
  drawing: model.text().nullable(),
});
