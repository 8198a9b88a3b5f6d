/** Cookie that holds the basket's id in a country's market: httpOnly, SameSite=Lax. */
export function basketCookie(country: string): string {
  return `cm_basket_${country}`;
}

/** Cookie that holds how many pieces lie in the basket, written with every change, so that a count needs no backend. */
export function basketCountCookie(country: string): string {
  return `cm_basket_count_${country}`;
}

/** How many pieces a count cookie names; 0 for anything that is no count. */
export function parseBasketCount(value: string | undefined): number {
  return value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) : 0;
}
