import "server-only";
import { z } from "zod";
import { requireBackend } from "@/lib/backend";
import { BackendError } from "@/lib/backend-error";
import { storeHeaders, type ReaderMarket } from "@/lib/market";
import { basketId, rememberBasket } from "@/lib/basket-session";
import { readBasketById } from "@/lib/read-basket";

const createdSchema = z.object({ cart: z.object({ id: z.string() }) });

/** What became of a change, as a notice's key. */
export type ChangeOutcome = "done" | "not_enough" | "not_sold_here" | "failed";

async function newBasket(market: ReaderMarket): Promise<string> {
  const answer = await requireBackend({
    method: "POST",
    path: "/store/carts",
    headers: storeHeaders(market),
    body: {
      region_id: market.regionId,
      locale: market.locale,
      shipping_address: { country_code: market.country },
    },
  });
  return createdSchema.parse(answer).cart.id;
}

/** Medusa says in words, not by a code, that pieces are lacking. */
function outcomeOf(error: unknown): ChangeOutcome {
  if (!(error instanceof BackendError) || error.isOutage) return "failed";
  const words = error.problem?.message ?? "";
  return /price|sales channel|published|not exist|not found/i.test(words) ? "not_sold_here" : "not_enough";
}

async function change(
  market: ReaderMarket,
  id: string,
  request: () => Promise<unknown>,
): Promise<ChangeOutcome> {
  try {
    await request();
  } catch (error) {
    return outcomeOf(error);
  }
  const basket = await readBasketById(market, id);
  await rememberBasket(market.country, id, basket?.item_count ?? 0);
  return "done";
}

/** Puts pieces of a variant into the reader's basket, which is made when there is none or the last became an order. */
export async function addToBasket(
  market: ReaderMarket,
  variantId: string,
  quantity: number,
): Promise<ChangeOutcome> {
  try {
    const kept = await basketId(market.country);
    const usable = kept && (await readBasketById(market, kept)) ? kept : await newBasket(market);
    return await change(market, usable, () =>
      requireBackend({
        method: "POST",
        path: `/store/carts/${usable}/line-items`,
        headers: storeHeaders(market),
        body: { variant_id: variantId, quantity },
      }),
    );
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Sets how many pieces a line holds; 0 removes it. */
export async function setLine(
  market: ReaderMarket,
  lineId: string,
  quantity: number,
): Promise<ChangeOutcome> {
  const id = await basketId(market.country);
  if (!id) return "failed";
  const path = `/store/carts/${id}/line-items/${encodeURIComponent(lineId)}`;
  return change(market, id, () =>
    quantity === 0
      ? requireBackend({ method: "DELETE", path, headers: storeHeaders(market) })
      : requireBackend({ method: "POST", path, headers: storeHeaders(market), body: { quantity } }),
  );
}

/** Takes today's prices into the basket. */
export async function acceptPrices(market: ReaderMarket): Promise<ChangeOutcome> {
  const id = await basketId(market.country);
  if (!id) return "failed";
  return change(market, id, () =>
    requireBackend({
      method: "POST",
      path: `/store/carts/${id}/accept-prices`,
      headers: storeHeaders(market),
      body: {},
    }),
  );
}
