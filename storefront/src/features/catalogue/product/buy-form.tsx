import type { ReaderMarket } from "@/lib/market";

/** Id of the product page's form; size and quantity belong to it from wherever they stand. */
export const buyFormId = "buy";

/**
 * The form itself: the reader's choices join it by its id. It leads to the basket, which says
 * what was added or why not: a cached page could not.
 */
export function BuyForm({ market }: { market: ReaderMarket }) {
  return <form id={buyFormId} action={`/${market.segment}/basket/add`} method="post" />;
}
