import "server-only";
import { redirect } from "next/navigation";
import type { ShippingGroupsAnswer } from "@cluster-market/contracts";
import { requireMarket, type ReaderMarket } from "@/lib/market";
import { readBasket } from "@/lib/read-basket";

/** The market and its basket for a checkout page; without a basket that can be ordered, back to the basket. */
export async function openBasket(
  segment: string,
): Promise<{ market: ReaderMarket; basket: ShippingGroupsAnswer }> {
  const market = await requireMarket(segment);
  const basket = market.hasBasket ? await readBasket(market) : null;
  if (!basket || basket.item_count === 0) redirect(`/${market.segment}/basket`);
  return { market, basket };
}
