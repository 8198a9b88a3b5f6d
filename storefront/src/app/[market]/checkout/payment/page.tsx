import type { Metadata } from "next";
import { checkoutTexts } from "@cluster-market/messages";
import { Notice } from "@/features/cart/notice";
import { CheckoutTotal } from "@/features/checkout/checkout-total";
import { openBasket } from "@/features/checkout/open-basket";
import { Trail } from "@/features/checkout/trail";
import { textsFor } from "@/lib/texts";

interface PaymentPageProps {
  params: Promise<{ market: string }>;
  searchParams: Promise<{ notice?: string; pay?: string }>;
}

export const metadata: Metadata = { robots: { index: false } };

const methods = ["cash_on_delivery", "bank_transfer"] as const;

export default async function PaymentPage({ params, searchParams }: PaymentPageProps) {
  const { market, basket } = await openBasket((await params).market);
  const { notice, pay } = await searchParams;
  const t = textsFor(market.language, checkoutTexts);
  const chosen = methods.find((method) => method === pay) ?? "cash_on_delivery";
  return (
    <main id="main" className="checkout">
      <div className="wrap">
        <Trail market={market} current="payment" />
        <h1>{t("payment.title")}</h1>
        <CheckoutTotal market={market} basket={basket} />
        <Notice market={market} notice={notice} />
        <form action={`/${market.segment}/checkout/review`}>
          <fieldset className="choices">
            <legend className="vh">{t("payment.title")}</legend>
            {methods.map((method) => (
              <label className="choice" key={method}>
                <input type="radio" name="pay" value={method} defaultChecked={method === chosen} required />
                <span>
                  <b>{t(`payment.${method}`)}</b>
                  <small>{t(`payment.${method}Hint`)}</small>
                </span>
              </label>
            ))}
          </fieldset>
          <button className="btn full">{t("payment.save")}</button>
        </form>
      </div>
    </main>
  );
}
