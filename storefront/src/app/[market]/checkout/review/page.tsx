import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { decimalSchema } from "@cluster-market/contracts";
import { checkoutTexts } from "@cluster-market/messages";
import { Notice } from "@/features/cart/notice";
import { Totals } from "@/features/cart/totals";
import { placeOrder } from "@/features/checkout/actions";
import { readCartAddress } from "@/features/checkout/cart-address";
import { openBasket } from "@/features/checkout/open-basket";
import { ReviewParcel } from "@/features/checkout/review-parcel";
import { SubmitOnce } from "@/features/checkout/submit-once";
import { Trail } from "@/features/checkout/trail";
import { money } from "@/lib/format";
import { textsFor } from "@/lib/texts";

interface ReviewPageProps {
  params: Promise<{ market: string }>;
  searchParams: Promise<{ notice?: string; pay?: string; before?: string }>;
}

export const metadata: Metadata = { robots: { index: false } };

export default async function ReviewPage({ params, searchParams }: ReviewPageProps) {
  const { market, basket } = await openBasket((await params).market);
  const { notice, pay, before } = await searchParams;
  const here = `/${market.segment}`;
  if (pay !== "cash_on_delivery" && pay !== "bank_transfer") redirect(`${here}/checkout/payment`);
  if (basket.problems.length > 0) redirect(`${here}/basket?notice=basket_problems`);
  if (basket.groups.some((slice) => slice.chosen_option_id === null)) {
    redirect(`${here}/checkout/delivery?notice=delivery_missing`);
  }
  const address = await readCartAddress(market, basket.cart_id);
  if (!address.name) redirect(`${here}/checkout/address?notice=address_missing`);
  const t = textsFor(market.language, checkoutTexts);
  const seenBefore = decimalSchema.safeParse(before);
  const town = [address.city, address.province].filter(Boolean).join(", ");
  return (
    <main id="main" className="checkout">
      <div className="wrap">
        <Trail market={market} current="review" />
        <h1>{t("review.title")}</h1>
        <Notice market={market} notice={notice} />
        {seenBefore.success ? (
          <p className="problem" role="alert">
            {t("review.totalChanged", {
              before: money({ amount: seenBefore.data, currency: market.currency }, market),
              now: money(basket.total, market),
            })}
          </p>
        ) : null}
        <section className="block">
          <div className="head">
            <h2>{t("review.to")}</h2>
            <a className="more" href={`${here}/checkout/address`}>
              {t("review.change")}
            </a>
          </div>
          <address dir="auto">
            {[address.name, address.address_1, address.address_2, town].filter(Boolean).map((line) => (
              <div key={line}>{line}</div>
            ))}
            <div dir="ltr" className="num">
              {address.phone}
            </div>
          </address>
        </section>
      </div>
      {basket.groups.map((slice) => (
        <ReviewParcel key={slice.group.id} market={market} slice={slice} />
      ))}
      <div className="wrap">
        <section className="block">
          <div className="head">
            <h2>{t("review.pay")}</h2>
            <a className="more" href={`${here}/checkout/payment?pay=${pay}`}>
              {t("review.change")}
            </a>
          </div>
          <p>
            {t(`payment.${pay}`)}. {t(`payment.${pay}Hint`)}
          </p>
        </section>
        {market.seller ? (
          <section className="block">
            <h2>{t("review.seller")}</h2>
            <p>
              {market.seller.legal_name}, {market.seller.address}
            </p>
          </section>
        ) : null}
        <div className="tot">
          <Totals market={market} basket={basket} />
          <form action={placeOrder.bind(null, market.segment)}>
            <input type="hidden" name="payment_method" value={pay} />
            <input type="hidden" name="expected_total" value={basket.total.amount} />
            <SubmitOnce>{t("review.place", { total: money(basket.total, market) })}</SubmitOnce>
          </form>
        </div>
      </div>
    </main>
  );
}
