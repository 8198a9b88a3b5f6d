import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { localeOf, type Language } from "@cluster-market/contracts";
import { LISTING_MODULE } from "../../../modules/listing";
import type { ListingModuleService } from "../../../modules/listing/service";

export interface StaleTranslations {
  productId: string;
  listingId: string;
  language: Language;
}

/**
 * What a group types stands in the base columns, in its language; an older translation into that same language
 * would hide it from readers, so it goes.
 */
export const dropStaleTranslationsStep = createStep(
  "drop-stale-translations",
  async ({ productId, listingId, language }: StaleTranslations, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
    const ingredients = await listings.listIngredients(
      { listing_id: listingId },
      { select: ["id"], take: null },
    );
    const variants = await container
      .resolve(Modules.PRODUCT)
      .listProductVariants({ product_id: productId }, { select: ["id"] });
    const translations = container.resolve(Modules.TRANSLATION);
    const stale = await translations.listTranslations({
      reference_id: [productId, listingId, ...[...ingredients, ...variants].map(({ id }) => id)],
      locale_code: localeOf(language),
    });
    if (stale.length > 0) await translations.deleteTranslations(stale.map(({ id }) => id));
    return new StepResponse(stale.length, stale);
  },
  async (stale, { container }) => {
    if (!stale?.length) return;
    await container.resolve(Modules.TRANSLATION).createTranslations(
      stale.map(({ reference_id, reference, locale_code, translations }) => {
        return { reference_id, reference, locale_code, translations };
      }),
    );
  },
);
