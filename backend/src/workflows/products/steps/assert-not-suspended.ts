import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type { ListingModuleService } from "../../../modules/listing/service";

/** Refuses while staff have suspended the product, with their reason. Code: listing_suspended. */
export const assertNotSuspendedStep = createStep(
  "assert-not-suspended",
  async (productId: string, { container }) => {
    const [listing] = await container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .listListings({ product_id: productId });
    if (listing?.suspended_at) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `The project's staff suspended this product: ${listing.suspended_reason}`,
        "listing_suspended",
      );
    }
    return new StepResponse(productId);
  },
);
