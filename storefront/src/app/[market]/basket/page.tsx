import type { Metadata } from "next";
import { checkoutTexts } from "@cluster-market/messages";
import { Notice } from "@/features/cart/notice";
import { otherBaskets } from "@/features/cart/other-baskets";
import { readBasket } from "@/lib/read-basket";
import { Slice } from "@/features/cart/slice";
import { Totals } from "@/features/cart/totals";
import { money } from "@/lib/format";
import { requireMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";

interface BasketPageProps {
  params: Promise<{ market: string }>;
  searchParams: Promise<{ notice?: string; variant?: string; held?: string }>;
}

export async function generateMetadata({ params }: BasketPageProps): Promise<Metadata> {
  const market = await requireMarket((await params).market);
  return { title: textsFor(market.language, checkoutTexts)("basket.title"), robots: { index: false } };
}

export default async function BasketPage({ params, searchParams }: BasketPageProps) {
  const market = await requireMarket((await params).market);
  const { notice, variant, held } = await searchParams;
  const t = textsFor(market.language, checkoutTexts);
  const country = t(`country.${market.country as "gh" | "tn" | "fr"}`);
  if (!market.hasBasket) {
    return (
      <main id="main" className="wrap notice">
        <h1>{t("basket.title")}</h1>
        <p>{t("basket.none", { country })}</p>
        <a className="btn" href={`mailto:${market.contactEmail}`}>
          {t("basket.ask")}
        </a>
      </main>
    );
  }
  const basket = await readBasket(market);
  const empty = !basket || basket.item_count === 0;
  const elsewhere = await otherBaskets(market.country);
  return (
    <main id="main" className="checkout">
      <div className="wrap">
        <h1>{t("basket.title")}</h1>
        <Notice
          market={market}
          notice={notice}
          removed={variant && held ? { variantId: variant, held } : undefined}
        />
        {elsewhere.map((other) => (
          <p key={other.segment} className="said">
            {t("basket.otherMarket", { country: t(`country.${other.country as "gh" | "tn" | "fr"}`) })}{" "}
            <a className="more" href={`/${other.segment}/basket`}>
              {t("basket.otherMarketGo")}
            </a>
          </p>
        ))}
        <p className="mute">
          {empty ? t("basket.empty") : t("basket.parcels", { count: basket.groups.length })}
        </p>
        {empty ? (
          <a className="btn" href={`/${market.segment}/products`}>
            {t("basket.see")}
          </a>
        ) : null}
      </div>
      {empty ? null : (
        <>
          {basket.groups.map((slice, at) => (
            <Slice
              key={slice.group.id}
              market={market}
              slice={slice}
              problems={basket.problems}
              n={at + 1}
              count={basket.groups.length}
            />
          ))}
          <div className="wrap tot">
            <Totals market={market} basket={basket} />
            <p className="small mute">{t("basket.deliveryLater")}</p>
            {market.demonstrationAsOf ? <p className="small mute">{t("basket.demonstration")}</p> : null}
            {basket.problems.length > 0 ? (
              <p className="problem">{t("basket.blocked")}</p>
            ) : (
              <a className="btn full" href={`/${market.segment}/checkout/address`}>
                {t("basket.checkout", { total: money(basket.total, market) })}
              </a>
            )}
          </div>
        </>
      )}
    </main>
  );
}
