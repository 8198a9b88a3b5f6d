import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { checkoutTexts } from "@cluster-market/messages";
import { Parcel } from "@/features/orders/parcel";
import { PrintButton } from "@/features/orders/print-button";
import { readOrder } from "@/features/orders/read-order";
import { WhatNext } from "@/features/orders/what-next";
import { longDate, money } from "@/lib/format";
import { requireMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";

interface OrderPageProps {
  params: Promise<{ market: string; token: string }>;
  searchParams: Promise<{ placed?: string }>;
}

export const metadata: Metadata = { robots: { index: false }, referrer: "no-referrer" };
/** A signed link shows what is true now, never a kept page. */
export const dynamic = "force-dynamic";

export default async function OrderPage({ params, searchParams }: OrderPageProps) {
  const { market: segment, token } = await params;
  const market = await requireMarket(segment);
  const order = await readOrder(market, token);
  if (!order) redirect(`/${market.segment}/orders?problem=expired`);
  const t = textsFor(market.language, checkoutTexts);
  return (
    <main id="main" className="checkout">
      <div className="wrap">
        {(await searchParams).placed ? <p className="said">{t("order.thanks")}</p> : null}
        <h1>{t("order.title", { number: order.number })}</h1>
        <p className="mute">{t("order.placed", { date: longDate(order.placed_at, market) })}</p>
        <section className="block">
          <h2>{t("order.next")}</h2>
          <WhatNext market={market} order={order} />
        </section>
        <section className="block">
          <h2>{t("review.to")}</h2>
          <address dir="auto">
            {[order.recipient, ...order.address].map((line) => (
              <div key={line}>{line}</div>
            ))}
            <div dir="ltr" className="num">
              {order.phone}
            </div>
          </address>
        </section>
        <h2>{t("order.parcels")}</h2>
      </div>
      {order.slices.map((slice) => (
        <Parcel key={slice.group.id} market={market} slice={slice} />
      ))}
      <div className="wrap">
        <div className="tot">
          <dl className="num">
            <div>
              <dt>{t("basket.goods")}</dt>
              <dd>{money(order.goods, market)}</dd>
            </div>
            <div>
              <dt>{t("basket.delivery")}</dt>
              <dd>{money(order.delivery, market)}</dd>
            </div>
            <div className="t">
              <dt>{t("basket.total")}</dt>
              <dd>{money(order.total, market)}</dd>
            </div>
          </dl>
        </div>
        <p className="small mute">
          {order.email ? `${t("order.mailed", { email: order.email })} ` : ""}
          {t("order.keep")}
        </p>
        <PrintButton>{t("order.print")}</PrintButton>
        {order.seller ? (
          <section className="block">
            <h2>{t("order.help")}</h2>
            <p>
              {t("order.helpText", {
                seller: order.seller.legal_name,
                phone: order.seller.phone,
                email: order.seller.email,
              })}
            </p>
          </section>
        ) : null}
      </div>
    </main>
  );
}
