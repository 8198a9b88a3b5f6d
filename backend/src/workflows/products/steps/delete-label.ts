import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type { ListingModuleService } from "../../../modules/listing/service";

/** Takes a deleted product's label away; restored with it. */
export const deleteLabelStep = createStep(
  "delete-label",
  async (productId: string, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
    const [listing] = await listings.listListings({ product_id: productId }, { select: ["id"] });
    if (listing) await listings.softDeleteListings([listing.id]);
    return new StepResponse(listing?.id ?? null, listing?.id);
  },
  async (listingId, { container }) => {
    if (!listingId) return;
    await container.resolve<ListingModuleService>(LISTING_MODULE).restoreListings([listingId]);
  },
);
