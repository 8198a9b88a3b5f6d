import type { ReaderMarket } from "@/lib/market";

/** Id of the product page's form; size and quantity belong to it from wherever they stand. */
export const buyFormId = "buy";

/** The form itself: it holds only what the reader does not choose. */
export function BuyForm({ market, returnTo }: { market: ReaderMarket; returnTo: string }) {
  return (
    <form id={buyFormId} action={`/${market.segment}/basket/add`} method="post">
      <input type="hidden" name="return_to" value={returnTo} />
    </form>
  );
}
