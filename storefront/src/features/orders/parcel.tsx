import type { OrderSliceView } from "@cluster-market/contracts";
import { checkoutTexts } from "@cluster-market/messages";
import { longDate, money } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { Mark } from "@/ui/mark";
import { Strip } from "@/ui/strip";

/** One parcel of an order: where it is now, what is in it, who made it. */
export function Parcel({ market, slice }: { market: ReaderMarket; slice: OrderSliceView }) {
  const t = textsFor(market.language, checkoutTexts);
  const { group } = slice;
  const since = {
    placed: null,
    packed: slice.packed_at,
    sent: slice.sent_at,
    delivered: slice.delivered_at,
    canceled: null,
  }[slice.status];
  const state = t(`order.status.${slice.status}`);
  return (
    <section className="parcel" data-cluster={group.cluster.brand} aria-label={group.name}>
      <Strip brand={group.cluster.brand} />
      <div className="in">
        <h3>
          <Mark brand={group.cluster.brand} />
          <a href={`/${market.segment}/groups/${group.handle}`}>
            {group.name}, {group.place}
          </a>
        </h3>
        <p className="state">{since ? t("order.since", { state, date: longDate(since, market) }) : state}</p>
        <dl className="num">
          {slice.lines.map((line) => (
            <div key={`${line.title} ${line.variant_title}`}>
              <dt>
                {t("order.quantity", { quantity: line.quantity, title: line.title })}{" "}
                <span className="mute">{line.variant_title}</span>
              </dt>
              <dd>{money(line.total, market)}</dd>
            </div>
          ))}
          <div>
            <dt>{slice.delivery_name}</dt>
            <dd>{money(slice.delivery, market)}</dd>
          </div>
          <div className="t">
            <dt>{group.name}</dt>
            <dd>{money(slice.total, market)}</dd>
          </div>
        </dl>
      </div>
    </section>
  );
}
