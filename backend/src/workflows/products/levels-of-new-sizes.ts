import type { ListingSize } from "./listing-draft";

export interface SizeWithItem {
  id: string;
  title: string;
  inventory_items?: ({ inventory_item_id: string } | null)[];
}

/** Stock at the group's store for each new size; titles are unique within a product. */
export function levelsOfNewSizes(
  sizes: readonly ListingSize[],
  variants: readonly SizeWithItem[],
  stockLocationId: string,
) {
  return sizes
    .filter((size) => size.id === undefined)
    .flatMap((size) => {
      const variant = variants.find((candidate) => candidate.title === size.title);
      const item = variant?.inventory_items?.[0];
      if (!item) return [];
      return [
        {
          inventory_item_id: item.inventory_item_id,
          location_id: stockLocationId,
          stocked_quantity: size.stock,
        },
      ];
    });
}
