import type { CatalogueProduct } from "@cluster-market/contracts";
import { productTexts } from "@cluster-market/messages";
import { money } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { Fact } from "@/ui/fact";
import { Localized } from "@/ui/localized";

const DAYS_IN_MONTH = 30;

/** How it comes to the reader, how to keep and use it, and what the label calls it. */
export function DeliverySection({ product, market }: { product: CatalogueProduct; market: ReaderMarket }) {
  const t = textsFor(market.language, productTexts);
  const { group, shelf_life_days: days } = product;
  return (
    <section className="rule">
      <h2>{t("delivery")}</h2>
      <dl className="facts">
        <Fact term={t("delivery.from")}>
          {t("delivery.fromText", { place: group.place, group: group.name })}
        </Fact>
        {product.delivery.map(({ name, description, price }) => (
          <Fact term={name} key={name}>
            {price && (
              <bdi className="num">
                {Number(price.amount) === 0 ? t("delivery.free") : money(price, market)}
              </bdi>
            )}
            {price && description && ". "}
            {description}
          </Fact>
        ))}
        {(product.storage ?? days) !== null && (
          <Fact term={t("keep")}>
            {days !== null && t("keep.life", { months: Math.floor(days / DAYS_IN_MONTH), days })}{" "}
            {product.storage && <Localized {...product.storage} pageLanguage={market.language} />}
          </Fact>
        )}
        {product.preparation && (
          <Fact term={t("use")}>
            <Localized {...product.preparation} pageLanguage={market.language} />
          </Fact>
        )}
        {product.legal_name && (
          <Fact term={t("legalName")}>
            <Localized {...product.legal_name} pageLanguage={market.language} />
          </Fact>
        )}
        <Fact term={t("origin")}>{t(`country.${product.origin_country}` as "country.gh")}</Fact>
      </dl>
    </section>
  );
}
