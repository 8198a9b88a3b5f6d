import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ListingStateAnswer } from "@cluster-market/contracts";
import { LISTING_MODULE } from "../../../../modules/listing";
import type { ListingModuleService } from "../../../../modules/listing/service";

/** GET /admin/listings/:product_id: whose product it is and whether staff have suspended it. */
export async function GET(
  request: MedusaRequest,
  response: MedusaResponse<ListingStateAnswer>,
): Promise<void> {
  const productId = request.params.product_id ?? "";
  const listings = request.scope.resolve<ListingModuleService>(LISTING_MODULE);
  const [listing] = await listings.listListings({ product_id: productId });
  const { data } = await request.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["producer_group.id", "producer_group.name"],
    filters: { id: productId },
  });
  const group = (data[0] as { producer_group?: { id: string; name: string } | null } | undefined)
    ?.producer_group;
  response.json({
    listing: {
      group: group ? { id: group.id, name: group.name } : null,
      suspended_reason: listing?.suspended_at ? listing.suspended_reason : null,
    },
  });
}
