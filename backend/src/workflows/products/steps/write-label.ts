import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type { ListingModuleService } from "../../../modules/listing/service";
import { isAllergen, parseIngredients } from "../parse-ingredients";

export interface LabelInput {
  productId: string;
  originCountry: string;
  language: "en" | "fr" | "ar";
  ingredients: string;
  allergens: string;
  storage: string;
}

type Listing = Awaited<ReturnType<ListingModuleService["listListings"]>>[number];
type Ingredient = Awaited<ReturnType<ListingModuleService["listIngredients"]>>[number];

interface Undo {
  listingId: string;
  /** Null when this step made the listing. */
  before: Pick<Listing, "id" | "content_language" | "allergens" | "storage"> | null;
  ingredientsBefore: Ingredient[];
}

/** Writes the label beside a product: made when missing, else changed. Ingredients kept by name keep their row. */
export const writeLabelStep = createStep(
  "write-label",
  async (input: LabelInput, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
    const [known] = await listings.listListings({ product_id: input.productId });
    const texts = { content_language: input.language, allergens: input.allergens, storage: input.storage };
    const listing = known
      ? await listings.updateListings({ id: known.id, ...texts })
      : await listings.createListings({
          product_id: input.productId,
          origin_country: input.originCountry,
          ...texts,
        });
    const ingredientsBefore = await listings.listIngredients({ listing_id: listing.id }, { take: null });
    await writeIngredientRows(listings, listing.id, input, ingredientsBefore);
    return new StepResponse<string, Undo>(listing.id, {
      listingId: listing.id,
      before: known
        ? {
            id: known.id,
            content_language: known.content_language,
            allergens: known.allergens,
            storage: known.storage,
          }
        : null,
      ingredientsBefore,
    });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
    const now = await listings.listIngredients({ listing_id: undo.listingId }, { take: null });
    await listings.deleteIngredients(now.map(({ id }) => id));
    if (!undo.before) {
      await listings.deleteListings(undo.listingId);
      return;
    }
    await listings.updateListings(undo.before);
    await listings.createIngredients(
      undo.ingredientsBefore.map(({ id, position, name, percent, is_allergen, drawing }) => {
        return { id, position, name, percent, is_allergen, drawing, listing_id: undo.listingId };
      }),
    );
  },
);

async function writeIngredientRows(
  listings: ListingModuleService,
  listingId: string,
  { ingredients, allergens }: LabelInput,
  before: Ingredient[],
): Promise<void> {
  const free = [...before];
  const rows = parseIngredients(ingredients).map(({ name, percent }, position) => {
    const index = free.findIndex((row) => row.name.toLowerCase() === name.toLowerCase());
    const [known] = index === -1 ? [] : free.splice(index, 1);
    return { known, values: { name, percent, position, is_allergen: isAllergen(name, allergens) } };
  });
  await listings.deleteIngredients(free.map(({ id }) => id));
  const kept = rows.flatMap(({ known, values }) => (known ? [{ id: known.id, ...values }] : []));
  const added = rows.flatMap(({ known, values }) => (known ? [] : [{ listing_id: listingId, ...values }]));
  if (kept.length > 0) await listings.updateIngredients(kept);
  if (added.length > 0) await listings.createIngredients(added);
}
