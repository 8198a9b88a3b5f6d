import type { ShippingGroup } from "@cluster-market/contracts";
import { checkoutTexts } from "@cluster-market/messages";
import { money } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { Mark } from "@/ui/mark";
import { Strip } from "@/ui/strip";

/** How one group's parcel may travel. */
export function DeliveryChoice({ market, slice }: { market: ReaderMarket; slice: ShippingGroup }) {
  const t = textsFor(market.language, checkoutTexts);
  const { group, options } = slice;
  const chosen = slice.chosen_option_id ?? options[0]?.id;
  return (
    <fieldset className="slice" data-cluster={group.cluster.brand}>
      <Strip brand={group.cluster.brand} />
      <div className="in">
        <legend>
          <h2>
            <Mark brand={group.cluster.brand} />
            {group.name}, {group.place}
          </h2>
        </legend>
        <p className="tiny mute">
          {slice.lines.map((line) => `${String(line.quantity)} × ${line.title}`).join(", ")}
        </p>
        {options.length === 0 ? <p className="problem">{t("delivery.none")}</p> : null}
        <div className="choices">
          {options.map((option) => (
            <label className="choice" key={option.id}>
              <input
                type="radio"
                name={`option:${group.id}`}
                value={option.id}
                defaultChecked={option.id === chosen}
                required
              />
              <span>
                <b>{option.name}</b>
                <small>{option.description}</small>
              </span>
              <span className="pr num">{money(option.price, market)}</span>
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  );
}
