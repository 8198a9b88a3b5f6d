import "server-only";
import { cookies } from "next/headers";
import { basketCookie, basketCountCookie } from "./basket-cookies";

const ninetyDays = 90 * 24 * 60 * 60;

/** The id of the reader's basket in a country; undefined before anything was put into one. */
export async function basketId(country: string): Promise<string | undefined> {
  const id = (await cookies()).get(basketCookie(country))?.value;
  return id && /^cart_[A-Za-z0-9]{1,60}$/.test(id) ? id : undefined;
}

/** Keeps the basket and how many pieces lie in it. Only where cookies may be written. */
export async function rememberBasket(country: string, id: string, pieces: number): Promise<void> {
  const jar = await cookies();
  const options = { httpOnly: true, sameSite: "lax", path: "/", maxAge: ninetyDays } as const;
  jar.set(basketCookie(country), id, options);
  jar.set(basketCountCookie(country), String(pieces), options);
}

/** Forgets a basket that has become an order. */
export async function forgetBasket(country: string): Promise<void> {
  const jar = await cookies();
  jar.delete(basketCookie(country));
  jar.delete(basketCountCookie(country));
}
