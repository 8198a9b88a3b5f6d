import type { CatalogueProduct } from "@cluster-market/contracts";
import { productTexts } from "@cluster-market/messages";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { Localized } from "@/ui/localized";

/** What is in it: each ingredient with its share and drawing, allergens told apart by weight and word. */
export function Ingredients({ product, market }: { product: CatalogueProduct; market: MarketSegment }) {
  const t = textsFor(market.language, productTexts);
  if (product.ingredients.length === 0) return null;
  return (
    <section className="rule">
      <h2>{t("ingredients")}</h2>
      <ul className="ingr">
        {product.ingredients.map(({ name, percent, is_allergen: isAllergen, drawing }) => (
          <li key={name.text}>
            {drawing ? (
              <img
                src={`/art/${drawing}.svg`}
                alt=""
                width={160}
                height={120}
                loading="lazy"
                decoding="async"
              />
            ) : (
              <span className="no-drawing" />
            )}
            <b>
              <Localized {...name} pageLanguage={market.language} />
            </b>
            {percent !== null && <span className="num">{t("ingredients.percent", { percent })}</span>}
            {isAllergen && <strong className="allergen">{t("ingredients.allergen")}</strong>}
          </li>
        ))}
      </ul>
      <p className="small allergens">
        <b>{t("allergens")}</b>:{" "}
        {product.allergens ? (
          <strong>
            <Localized {...product.allergens} pageLanguage={market.language} />
          </strong>
        ) : (
          t("allergens.none")
        )}
      </p>
    </section>
  );
}
