import type { CatalogueVariant } from "@cluster-market/contracts";
import { productTexts } from "@cluster-market/messages";
import { money } from "@/lib/format";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";

interface SizeChoiceProps {
  variants: readonly CatalogueVariant[];
  market: MarketSegment;
  /** Id of the form the choice belongs to. */
  form: string;
}

/** Sizes as radio buttons that a form sends by itself; the chosen one is marked without a script. */
export function SizeChoice({ variants, market, form }: SizeChoiceProps) {
  const t = textsFor(market.language, productTexts);
  const firstPriced = variants.find(({ price }) => price !== null);
  return (
    <fieldset>
      <legend>{t("size")}</legend>
      <div className="opts">
        {variants.map(({ id, title, price, price_per_kg: perKilo }) => (
          <label key={id}>
            <input
              type="radio"
              name="variant_id"
              value={id}
              form={form}
              defaultChecked={id === firstPriced?.id}
              disabled={price === null}
              required
            />
            <span className="opt">
              <bdi>{title}</bdi>
              <span className="tiny num">{price ? <bdi>{money(price, market)}</bdi> : t("noPrice")}</span>
              {perKilo && (
                <span className="tiny num mute">{t("perKilo", { price: money(perKilo, market) })}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
