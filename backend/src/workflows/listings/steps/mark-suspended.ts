import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type { ListingModuleService } from "../../../modules/listing/service";

export interface MarkSuspendedInput {
  productId: string;
  /** Null lifts the suspension. */
  reason: string | null;
}

/** Notes on the label that staff took the product from the shop, with the reason that its group reads. */
export const markSuspendedStep = createStep(
  "mark-suspended",
  async ({ productId, reason }: MarkSuspendedInput, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
    const [listing] = await listings.listListings({ product_id: productId });
    if (!listing) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No group lists this product.");
    if (reason === null && !listing.suspended_at) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        "This product is not suspended.",
        "listing_not_suspended",
      );
    }
    await listings.updateListings({
      id: listing.id,
      suspended_at: reason === null ? null : (listing.suspended_at ?? new Date()),
      suspended_reason: reason ?? "",
    });
    return new StepResponse(listing.id, {
      id: listing.id,
      suspended_at: listing.suspended_at,
      suspended_reason: listing.suspended_reason,
    });
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve<ListingModuleService>(LISTING_MODULE).updateListings(before);
  },
);
