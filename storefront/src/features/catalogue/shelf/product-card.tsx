import type { ProductDocument } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import { money } from "@/lib/format";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { Localized } from "@/ui/localized";
import { cardPrice, cardTitle } from "./card-price";
import { CardPicture } from "./card-picture";

interface ProductCardProps {
  product: ProductDocument;
  market: ReaderMarket;
  heading: "h2" | "h3";
  /** True for the first cards of a page, whose pictures should not wait. */
  eager?: boolean;
}

/** A product on a shelf: picture, name, maker, price, and one piece of it into the basket. */
export function ProductCard({ product, market, heading: Heading, eager = false }: ProductCardProps) {
  const t = textsFor(market.language, catalogueTexts);
  const title = cardTitle(product, market.language);
  const price = cardPrice(product, market.currency);
  const address = `/${market.segment}/products/${product.handle}`;
  return (
    <li className="card" data-cluster={product.brand}>
      <a className="pic" href={address} tabIndex={-1} aria-hidden="true">
        <CardPicture product={product} eager={eager} />
      </a>
      <Heading className="name">
        <a href={address}>
          <Localized {...title} pageLanguage={market.language} />
        </a>
      </Heading>
      <p className="by">{t("card.by", { group: product.group_name, place: product.place })}</p>
      <div className="buy">
        <span className="price num">
          {price ? <bdi>{money(price, market)}</bdi> : t("card.noPrice")}
          <small>
            <bdi>{product.size}</bdi>
          </small>
        </span>
        {price && market.hasBasket && (
          <form action={`/${market.segment}/basket/add`} method="post">
            <input type="hidden" name="variant_id" value={product.first_variant_id} />
            <input type="hidden" name="quantity" value="1" />
            <button className="add" aria-label={t("card.addNamed", { title: title.text })}>
              {t("card.add")}
            </button>
          </form>
        )}
      </div>
    </li>
  );
}
