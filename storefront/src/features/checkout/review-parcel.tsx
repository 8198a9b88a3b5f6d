import type { ShippingGroup } from "@cluster-market/contracts";
import { checkoutTexts } from "@cluster-market/messages";
import { money } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { Mark } from "@/ui/mark";
import { Strip } from "@/ui/strip";

/** One parcel as it will be ordered. */
export function ReviewParcel({ market, slice }: { market: ReaderMarket; slice: ShippingGroup }) {
  const t = textsFor(market.language, checkoutTexts);
  const { group } = slice;
  const option = slice.options.find(({ id }) => id === slice.chosen_option_id);
  return (
    <section className="parcel" data-cluster={group.cluster.brand} aria-label={group.name}>
      <Strip brand={group.cluster.brand} />
      <div className="in">
        <h3>
          <Mark brand={group.cluster.brand} />
          {group.name}, {group.place}
        </h3>
        <dl className="num">
          {slice.lines.map((line) => (
            <div key={line.id}>
              <dt>
                {t("order.quantity", { quantity: line.quantity, title: line.title })}{" "}
                <span className="mute">{line.variant_title}</span>
              </dt>
              <dd>{money(line.total, market)}</dd>
            </div>
          ))}
          {option ? (
            <div>
              <dt>{option.name}</dt>
              <dd>{money(option.price, market)}</dd>
            </div>
          ) : null}
        </dl>
      </div>
    </section>
  );
}
