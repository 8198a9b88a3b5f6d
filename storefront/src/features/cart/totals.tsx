import type { ShippingGroupsAnswer } from "@cluster-market/contracts";
import { checkoutTexts } from "@cluster-market/messages";
import { money } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";

/** Goods, delivery once chosen, and what is to be paid. */
export function Totals({ market, basket }: { market: ReaderMarket; basket: ShippingGroupsAnswer }) {
  const t = textsFor(market.language, checkoutTexts);
  const chosen = basket.groups.every((group) => group.chosen_option_id !== null);
  return (
    <dl className="num">
      <div>
        <dt>{t("basket.goods")}</dt>
        <dd>{money(basket.goods_total, market)}</dd>
      </div>
      {chosen ? (
        <div>
          <dt>{t("basket.delivery")}</dt>
          <dd>{money(basket.delivery_total, market)}</dd>
        </div>
      ) : null}
      <div className="t">
        <dt>{chosen ? t("basket.total") : t("step.total")}</dt>
        <dd>{money(basket.total, market)}</dd>
      </div>
    </dl>
  );
}
