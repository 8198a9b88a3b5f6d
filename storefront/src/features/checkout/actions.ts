"use server";

import { redirect } from "next/navigation";
import { placeOrderAnswerSchema, placeOrderRequestSchema } from "@cluster-market/contracts";
import { requireBackend } from "@/lib/backend";
import { BackendError } from "@/lib/backend-error";
import { basketId, forgetBasket } from "@/lib/basket-session";
import { findMarket, storeHeaders } from "@/lib/market";
import type { AddressState } from "./address-form";
import { saveCartAddress } from "./cart-address";
import { readAddress } from "./read-address";

/** Keeps the address with the basket and goes on to delivery; otherwise the form comes back as typed. */
export async function saveAddress(
  segment: string,
  _state: AddressState,
  form: FormData,
): Promise<AddressState> {
  const market = await findMarket(segment);
  const id = market && (await basketId(market.country));
  if (!market || !id) redirect(`/${segment}/basket`);
  const { values, wrong, address } = readAddress(form, market.country);
  if (!address) return { values, wrong, failed: false };
  try {
    await saveCartAddress(market, id, address);
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    // The address form knows every field the backend checks, but for one: a mail domain it refuses.
    return error.isOutage ? { values, wrong, failed: true } : { values, wrong: ["email"], failed: false };
  }
  redirect(`/${segment}/checkout/delivery`);
}

/** Chooses one delivery option a group: fields `option:<group id>`. */
export async function chooseDelivery(segment: string, form: FormData): Promise<void> {
  const market = await findMarket(segment);
  const id = market && (await basketId(market.country));
  if (!market || !id) redirect(`/${segment}/basket`);
  let problem: string | undefined;
  for (const [name, value] of form) {
    if (!name.startsWith("option:") || typeof value !== "string") continue;
    try {
      await requireBackend({
        method: "POST",
        path: `/store/carts/${id}/shipping-methods`,
        headers: storeHeaders(market),
        body: { option_id: value },
      });
    } catch (error) {
      if (!(error instanceof BackendError)) throw error;
      problem = error.isOutage ? "failed" : "delivery_missing";
    }
  }
  redirect(`/${segment}/checkout/${problem ? `delivery?notice=${problem}` : "payment"}`);
}

/** Places the order at the total the buyer saw, once, whatever is pressed twice. */
export async function placeOrder(segment: string, form: FormData): Promise<void> {
  const market = await findMarket(segment);
  const id = market && (await basketId(market.country));
  if (!market || !id) redirect(`/${segment}/basket`);
  const wanted = placeOrderRequestSchema.safeParse(Object.fromEntries(form));
  if (!wanted.success) redirect(`/${segment}/checkout/payment?notice=payment_not_offered`);
  let token: string;
  try {
    const answer = await requireBackend({
      method: "POST",
      path: `/store/carts/${id}/place`,
      headers: storeHeaders(market),
      body: wanted.data,
      timeoutMs: 60_000,
    });
    token = placeOrderAnswerSchema.parse(answer).token;
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    redirect(whereTo(segment, error, wanted.data.payment_method, wanted.data.expected_total));
  }
  await forgetBasket(market.country);
  redirect(`/${segment}/orders/${token}?placed=1`);
}

/** The page on which a refused order can be put right. */
function whereTo(segment: string, error: BackendError, method: string, before: string): string {
  switch (error.problem?.code) {
    case "total_changed":
      return `/${segment}/checkout/review?pay=${method}&before=${before}`;
    case "basket_problems":
    case "basket_empty":
      return `/${segment}/basket?notice=basket_problems`;
    case "address_missing":
      return `/${segment}/checkout/address?notice=address_missing`;
    case "delivery_missing":
      return `/${segment}/checkout/delivery?notice=delivery_missing`;
    case "payment_not_offered":
      return `/${segment}/checkout/payment?notice=payment_not_offered`;
    default:
      return `/${segment}/checkout/review?pay=${method}&notice=failed`;
  }
}
