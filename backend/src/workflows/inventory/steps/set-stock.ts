import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export interface StockCount {
  inventoryItemId: string;
  locationId: string;
  /** Pieces that were counted. */
  stock: number;
}

/**
 * Writes down how many pieces were counted at one place. Fewer than are promised to orders are refused: then an
 * order has to be dealt with first. Code: below_promised.
 */
export const setStockStep = createStep(
  "set-stock",
  async ({ inventoryItemId, locationId, stock }: StockCount, { container }) => {
    const inventory = container.resolve(Modules.INVENTORY);
    const before = await container.resolve(Modules.LOCKING).execute([inventoryItemId], async () => {
      const place = { inventory_item_id: inventoryItemId, location_id: locationId };
      const [level] = await inventory.listInventoryLevels(place);
      if (!level) {
        await inventory.createInventoryLevels([{ ...place, stocked_quantity: stock }]);
        return null;
      }
      const promised = Number(level.reserved_quantity);
      if (stock < promised) {
        throw new MedusaError(
          MedusaError.Types.CONFLICT,
          `${String(promised)} are promised to orders, more than the ${String(stock)} counted: see to these orders first.`,
          "below_promised",
        );
      }
      await inventory.updateInventoryLevels([{ ...place, stocked_quantity: stock }]);
      return { ...place, stocked_quantity: Number(level.stocked_quantity) };
    });
    return new StepResponse(null, { before, inventoryItemId, locationId });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const inventory = container.resolve(Modules.INVENTORY);
    if (undo.before) await inventory.updateInventoryLevels([undo.before]);
    else await inventory.deleteInventoryLevel(undo.inventoryItemId, undo.locationId);
  },
);
