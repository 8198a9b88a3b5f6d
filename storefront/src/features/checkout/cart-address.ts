import "server-only";
import { z } from "zod";
import type { CheckoutAddress } from "@cluster-market/contracts";
import { askBackend, requireBackend } from "@/lib/backend";
import { storeHeaders, type ReaderMarket } from "@/lib/market";
import type { AddressField } from "./read-address";

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "");
const cartSchema = z.object({
  cart: z.object({
    email: text,
    shipping_address: z
      .object({
        first_name: text,
        phone: text,
        province: text,
        city: text,
        address_1: text,
        address_2: text,
      })
      .nullish(),
  }),
});

const fields =
  "id,email,shipping_address.first_name,shipping_address.phone,shipping_address.province,shipping_address.city,shipping_address.address_1,shipping_address.address_2";

/** The address kept with a basket, as the form shows it; empty fields before one was given. @throws BackendError */
export async function readCartAddress(
  market: ReaderMarket,
  id: string,
): Promise<Record<AddressField, string>> {
  const answer = await askBackend({
    path: `/store/carts/${id}?fields=${fields}`,
    headers: storeHeaders(market),
  });
  const cart = answer === null ? undefined : cartSchema.parse(answer).cart;
  const address = cart?.shipping_address;
  return {
    name: address?.first_name ?? "",
    phone: address?.phone ?? "",
    email: cart?.email ?? "",
    province: address?.province ?? "",
    city: address?.city ?? "",
    address_1: address?.address_1 ?? "",
    address_2: address?.address_2 ?? "",
  };
}

/** Keeps the address with the basket, and the language its messages will be in. @throws BackendError */
export async function saveCartAddress(
  market: ReaderMarket,
  id: string,
  given: CheckoutAddress,
): Promise<void> {
  // People give a name as one thing; splitting it would put the wrong half first for many of them.
  const address = {
    first_name: given.name,
    last_name: "",
    phone: given.phone,
    address_1: given.address_1,
    address_2: given.address_2,
    city: given.city,
    province: given.province,
    country_code: market.country,
  };
  await requireBackend({
    method: "POST",
    path: `/store/carts/${id}`,
    headers: storeHeaders(market),
    body: {
      ...(given.email ? { email: given.email } : {}),
      locale: market.locale,
      shipping_address: address,
      billing_address: address,
    },
  });
}
