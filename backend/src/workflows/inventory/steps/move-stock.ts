import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export interface StockMove {
  inventoryItemId: string;
  locationId: string;
  /** Pieces; negative takes away. Zero changes nothing. */
  pieces: number;
}

/**
 * Takes pieces from the stock at one place, or puts them back. Never takes what is promised to an order: the check
 * and the change are under the lock that Medusa's own reservations take. Code: not_enough_stock.
 */
export const moveStockStep = createStep(
  "move-stock",
  async (move: StockMove, { container }) => {
    if (move.pieces === 0) return new StepResponse(null, null);
    const inventory = container.resolve(Modules.INVENTORY);
    await container.resolve(Modules.LOCKING).execute([move.inventoryItemId], async () => {
      if (move.pieces < 0) {
        const [level] = await inventory.listInventoryLevels({
          inventory_item_id: move.inventoryItemId,
          location_id: move.locationId,
        });
        const stock = Number(level?.stocked_quantity ?? 0);
        const promised = Number(level?.reserved_quantity ?? 0);
        if (stock - promised < -move.pieces) throw notEnough(-move.pieces, stock, promised);
      }
      await inventory.adjustInventory(move.inventoryItemId, move.locationId, move.pieces);
    });
    return new StepResponse(null, move);
  },
  async (move, { container }) => {
    if (!move) return;
    const inventory = container.resolve(Modules.INVENTORY);
    // Under the lock too: Medusa adds by reading and writing, so two at once would lose one.
    await container.resolve(Modules.LOCKING).execute([move.inventoryItemId], async () => {
      await inventory.adjustInventory(move.inventoryItemId, move.locationId, -move.pieces);
    });
  },
);

function notEnough(wanted: number, stock: number, promised: number): MedusaError {
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    `${String(wanted)} were sold, but of ${String(stock)} in store ${String(promised)} are promised to orders. ` +
      "Correct the stock, or write the sale down without taking it from the stock.",
    "not_enough_stock",
  );
}
