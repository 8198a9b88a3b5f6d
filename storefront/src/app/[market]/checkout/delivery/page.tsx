import type { Metadata } from "next";
import { checkoutTexts } from "@cluster-market/messages";
import { Notice } from "@/features/cart/notice";
import { chooseDelivery } from "@/features/checkout/actions";
import { CheckoutTotal } from "@/features/checkout/checkout-total";
import { DeliveryChoice } from "@/features/checkout/delivery-choice";
import { openBasket } from "@/features/checkout/open-basket";
import { Trail } from "@/features/checkout/trail";
import { textsFor } from "@/lib/texts";

interface DeliveryPageProps {
  params: Promise<{ market: string }>;
  searchParams: Promise<{ notice?: string }>;
}

export const metadata: Metadata = { robots: { index: false } };

export default async function DeliveryPage({ params, searchParams }: DeliveryPageProps) {
  const { market, basket } = await openBasket((await params).market);
  const t = textsFor(market.language, checkoutTexts);
  const sendable = basket.groups.every((slice) => slice.options.length > 0);
  return (
    <main id="main" className="checkout">
      <div className="wrap">
        <Trail market={market} current="delivery" />
        <h1>{t("delivery.title")}</h1>
        <CheckoutTotal market={market} basket={basket} />
        <Notice market={market} notice={(await searchParams).notice} />
      </div>
      <form action={chooseDelivery.bind(null, market.segment)}>
        {basket.groups.map((slice) => (
          <DeliveryChoice key={slice.group.id} market={market} slice={slice} />
        ))}
        <div className="wrap">
          {sendable ? (
            <button className="btn full">{t("delivery.save")}</button>
          ) : (
            <a className="btn full" href={`/${market.segment}/basket`}>
              {t("step.back")}
            </a>
          )}
        </div>
      </form>
    </main>
  );
}
