import { model } from "@medusajs/framework/utils";
import { Ingredient } from "./ingredient";

/** What the label says of a product beyond Medusa's own columns, and whether staff have suspended it. */
export const Listing = model.define("listing", {
  id: model.id({ prefix: "lst" }).primaryKey(),
  product_id: model.text().unique(),
  /** Language in which the group typed name and description. */
  content_language: model.enum(["en", "fr", "ar"]).default("en"),
  /** Name the food law asks for, e.g. "Pepper paste with garlic and spices"; "" when not given. */
  legal_name: model.text().default("").translatable(),
  /** ISO 3166-1 alpha-2, lower case. */
  origin_country: model.text(),
  /** Allergens in words, as the label says them; "" means "none declared". */
  allergens: model.text().default("").translatable(),
  storage: model.text().default("").translatable(),
  preparation: model.text().default("").translatable(),
  shelf_life_days: model.number().nullable(),
  /** Product status to go back to, reason and moment while suspended by staff; null otherwise. */
  suspended_at: model.dateTime().nullable(),
  suspended_reason: model.text().default(""),
  ingredients: model.hasMany(() => Ingredient, { mappedBy: "listing" }),
});
