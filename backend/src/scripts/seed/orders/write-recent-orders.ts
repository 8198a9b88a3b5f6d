import type { SeededMarkets } from "../base/markets";
import type { SeedContext } from "../seed-context";
import { advanceOrder } from "./advance-order";
import { placeRecentOrder, type SizesOfProduct } from "./place-recent-order";
import { recentOrders } from "./recent-orders";

/**
 * A few orders in all states, placed and sent the way real ones are. They carry today's date, so a demonstration of
 * another month has none. @returns how many.
 */
export async function writeRecentOrders(
  { container, asOf }: SeedContext,
  markets: SeededMarkets,
  sizes: SizesOfProduct,
): Promise<number> {
  if (new Date().toISOString().slice(0, 7) !== asOf.slice(0, 7)) return 0;
  for (const order of recentOrders) {
    const orderId = await placeRecentOrder(container, order, markets[order.country], sizes);
    await advanceOrder(container, orderId, order);
  }
  return recentOrders.length;
}
