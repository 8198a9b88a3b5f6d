import type { ShippingGroupsAnswer } from "@cluster-market/contracts";
import { checkoutTexts } from "@cluster-market/messages";
import { money } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";

/** The total, in sight on every page of the checkout. */
export function CheckoutTotal({ market, basket }: { market: ReaderMarket; basket: ShippingGroupsAnswer }) {
  const t = textsFor(market.language, checkoutTexts);
  const chosen = basket.groups.every((group) => group.chosen_option_id !== null);
  return (
    <p className="small mute num">
      {t(chosen ? "basket.total" : "step.total")}: <b>{money(basket.total, market)}</b>
    </p>
  );
}
