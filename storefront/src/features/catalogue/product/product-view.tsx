import type { CatalogueProduct } from "@cluster-market/contracts";
import { productTexts } from "@cluster-market/messages";
import { longDate, money } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { Localized } from "@/ui/localized";
import { Mark } from "@/ui/mark";
import { BuyForm, buyFormId } from "./buy-form";
import { BuySection } from "./buy-section";
import { DeliverySection } from "./delivery-section";
import { Ingredients } from "./ingredients";
import { MakerLine } from "./maker-line";
import { MakerSection } from "./maker-section";
import { ProductShot } from "./product-shot";
import { SizeChoice } from "./size-choice";

interface ProductViewProps {
  product: CatalogueProduct;
  market: ReaderMarket;
  /** Absolute address of the page. */
  address: string;
}

/** The label as a page: shot, name, price, size, maker, what is in it, who made it, how it comes. */
export function ProductView({ product, market, address }: ProductViewProps) {
  const t = textsFor(market.language, productTexts);
  const { group } = product;
  const first = product.variants.find(({ price }) => price !== null);
  const comma = market.language === "ar" ? "، " : ", ";
  return (
    <div className="product" data-cluster={group.cluster.brand}>
      <main id="main">
        <ProductShot pictures={product.pictures} brand={group.cluster.brand} market={market} />
        <div className="wrap pp">
          <a className="of" href={`/${market.segment}/clusters/${group.cluster.handle}`}>
            <Mark brand={group.cluster.brand} />
            {group.cluster.name}
            {comma}
            {t(`country.${group.country}` as "country.gh")}
          </a>
          <h1>
            <Localized {...product.title} pageLanguage={market.language} />
          </h1>
          {first?.price ? (
            <p className="priceline">
              <b className="num">
                <bdi>{money(first.price, market)}</bdi>
              </b>
              <span className="num">
                <bdi>{first.title}</bdi>
                {first.price_per_kg &&
                  `${comma}${t("perKilo", { price: money(first.price_per_kg, market) })}`}
              </span>
            </p>
          ) : (
            <p className="priceline">{t("noPrice")}</p>
          )}
          <p>
            <Localized {...product.description} pageLanguage={market.language} />
          </p>
          {group.closed && (
            <p className="closed" role="note">
              {t("buy.closed", { group: group.name, date: longDate(group.closed.to, market) })}{" "}
              <Localized {...group.closed.note} pageLanguage={market.language} />
            </p>
          )}
          {market.hasBasket && <BuyForm market={market} />}
          {product.variants.length > 0 && (
            <SizeChoice
              variants={product.variants}
              market={market}
              form={market.hasBasket ? buyFormId : ""}
            />
          )}
        </div>
        <div className="side">
          <MakerLine group={group} market={market} />
        </div>
        <div className="wrap body">
          <Ingredients product={product} market={market} />
          <MakerSection group={group} market={market} />
          <DeliverySection product={product} market={market} />
        </div>
      </main>
      <BuySection product={product} market={market} address={address} />
    </div>
  );
}
