import { shopTexts } from "@cluster-market/messages";
import type { ReaderMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";
import { Icon } from "@/ui/icon";
import { MarketSign } from "@/ui/market-sign";
import { BasketCount } from "./basket-count";
import { marketChoices } from "./market-choices";
import { MarketLinks } from "./market-links";

/** The shop's head: everything in it works without a script. */
export function SiteHeader({ market }: { market: ReaderMarket }) {
  const t = textsFor(market.language, shopTexts);
  const home = `/${market.segment}`;
  const choices = marketChoices();
  const here = choices.find(({ segment }) => segment === market.segment);
  return (
    <header className="top">
      <div className="wrap">
        <a className="word" href={home}>
          <MarketSign />
          {t("brand")}
        </a>
        <nav aria-label={t("nav.label")}>
          <a href={`${home}/products`}>{t("nav.products")}</a>
          <a href={`${home}/clusters`}>{t("nav.clusters")}</a>
          <a href={`${home}/groups`}>{t("nav.groups")}</a>
        </nav>
        <div className="end">
          <form className="find" role="search" action={`${home}/products`}>
            <input
              type="search"
              name="q"
              aria-label={t("nav.search")}
              placeholder={t("nav.search")}
              maxLength={200}
            />
            <button aria-label={t("nav.search")}>
              <Icon name="search" />
            </button>
          </form>
          <details className="fold market">
            <summary aria-label={`${t("switch.title")}: ${here?.label ?? ""}`}>{here?.label}</summary>
            <div className="sheet">
              <MarketLinks choices={choices} current={market.segment} />
            </div>
          </details>
          <a className="find-link" href={`${home}/products#search`} aria-label={t("nav.search")}>
            <Icon name="search" />
          </a>
          {market.hasBasket && (
            <a href={`${home}/basket`} aria-label={t("nav.basket")}>
              <Icon name="basket" />
              <BasketCount country={market.country} />
            </a>
          )}
          <details className="fold menu">
            <summary aria-label={t("nav.menu")}>
              <Icon name="menu" />
            </summary>
            <div className="sheet">
              <ul>
                <li>
                  <a href={`${home}/products`}>{t("nav.products")}</a>
                </li>
                <li>
                  <a href={`${home}/clusters`}>{t("nav.clusters")}</a>
                </li>
                <li>
                  <a href={`${home}/groups`}>{t("nav.groups")}</a>
                </li>
                {market.hasBasket && (
                  <li>
                    <a href={`${home}/orders`}>{t("nav.orders")}</a>
                  </li>
                )}
              </ul>
              <h2>{t("switch.title")}</h2>
              <MarketLinks choices={choices} current={market.segment} />
            </div>
          </details>
        </div>
      </div>
    </header>
  );
}
