import { shopTexts } from "@cluster-market/messages";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { SellerDetails } from "./seller-details";

/** The shop's foot: what this is, where to go, and who sells. */
export function SiteFooter({ market }: { market: ReaderMarket }) {
  const t = textsFor(market.language, shopTexts);
  const home = `/${market.segment}`;
  return (
    <footer className="foot">
      <div className="wrap cols">
        <div className="say">
          <h2 className="title">{t("brand")}</h2>
          <p className="small">{t("footer.what")}</p>
        </div>
        <div>
          <h2 className="title">{t("footer.shop")}</h2>
          <ul>
            <li>
              <a href={`${home}/products`}>{t("footer.allProducts")}</a>
            </li>
            {market.hasBasket && (
              <li>
                <a href={`${home}/orders`}>{t("nav.orders")}</a>
              </li>
            )}
          </ul>
        </div>
        <div>
          <h2 className="title">{t("footer.makers")}</h2>
          <ul>
            <li>
              <a href={`${home}/clusters`}>{t("nav.clusters")}</a>
            </li>
            <li>
              <a href={`${home}/groups`}>{t("nav.groups")}</a>
            </li>
            <li>
              <a href="/portal">{t("footer.portal")}</a>
            </li>
          </ul>
        </div>
        <div className="seller">
          <h2 className="title">{t("footer.seller")}</h2>
          <SellerDetails market={market} />
        </div>
      </div>
    </footer>
  );
}
