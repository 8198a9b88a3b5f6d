import type { InventoryLine } from "@cluster-market/contracts";
import type { ProducerRequest } from "../group-scope";
import { productAnswer } from "../products/product-answer";
import { ownProducts } from "../products/product-rows";

/** Every size of the group's products with its stock, by product name. */
export async function inventoryLines(
  request: ProducerRequest,
  productIds?: readonly string[],
): Promise<InventoryLine[]> {
  const products = (await ownProducts(request, productIds)).map((own) =>
    productAnswer(own, request.groupScope),
  );
  return products
    .sort((a, b) => a.name.localeCompare(b.name, request.groupScope.language))
    .flatMap((product) =>
      product.variants.map((variant) => ({
        variant_id: variant.id,
        product_id: product.id,
        product_name: product.name,
        variant_title: variant.title,
        status: product.status,
        picture_url: product.pictures[0]?.url ?? "",
        stock: variant.stock,
        reserved: variant.reserved,
      })),
    );
}
