import type { BasketProblem, ShippingGroup } from "@cluster-market/contracts";
import { addMoney, compareAmounts } from "@cluster-market/money";
import { checkoutTexts } from "@cluster-market/messages";
import { money } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { Mark } from "@/ui/mark";
import { Strip } from "@/ui/strip";
import { Line } from "./line";

interface SliceProps {
  market: ReaderMarket;
  slice: ShippingGroup;
  problems: readonly BasketProblem[];
  /** Which parcel of how many. */
  n: number;
  count: number;
}

/** One group's part of the basket: its cloth, its lines, what they cost with delivery. */
export function Slice({ market, slice, problems, n, count }: SliceProps) {
  const t = textsFor(market.language, checkoutTexts);
  const { group } = slice;
  const chosen = slice.options.find((option) => option.id === slice.chosen_option_id);
  const [cheapest] = [...slice.options].sort((a, b) => compareAmounts(a.price.amount, b.price.amount));
  const delivery = chosen ?? cheapest;
  return (
    <section className="slice" data-cluster={group.cluster.brand} aria-label={group.name}>
      <Strip brand={group.cluster.brand} />
      <div className="in">
        <h2>
          <Mark brand={group.cluster.brand} />
          <a href={`/${market.segment}/groups/${group.handle}`}>
            {group.name}, {group.place}
          </a>
        </h2>
        <p className="tiny mute">{t("basket.parcel", { n, count, place: group.place })}</p>
        <ul>
          {slice.lines.map((line) => (
            <Line
              key={line.id}
              market={market}
              line={line}
              problems={problems.filter((problem) => problem.line_id === line.id)}
            />
          ))}
        </ul>
        <dl className="num">
          <div>
            <dt>{t("basket.goods")}</dt>
            <dd>{money(slice.goods_total, market)}</dd>
          </div>
          {delivery ? (
            <div>
              <dt>{chosen ? chosen.name : t("basket.deliveryFrom")}</dt>
              <dd>{money(delivery.price, market)}</dd>
            </div>
          ) : null}
          {chosen ? (
            <div className="t">
              <dt>{group.name}</dt>
              <dd>{money(addMoney([slice.goods_total, chosen.price], market.currency), market)}</dd>
            </div>
          ) : null}
        </dl>
      </div>
    </section>
  );
}
