import type { Metadata } from "next";
import { checkoutTexts } from "@cluster-market/messages";
import { Notice } from "@/features/cart/notice";
import { saveAddress } from "@/features/checkout/actions";
import { AddressForm } from "@/features/checkout/address-form";
import { addressWords } from "@/features/checkout/address-words";
import { readCartAddress } from "@/features/checkout/cart-address";
import { CheckoutTotal } from "@/features/checkout/checkout-total";
import { openBasket } from "@/features/checkout/open-basket";
import { regionsOf } from "@/features/checkout/regions";
import { Trail } from "@/features/checkout/trail";
import { textsFor } from "@/lib/texts";

interface AddressPageProps {
  params: Promise<{ market: string }>;
  searchParams: Promise<{ notice?: string }>;
}

export const metadata: Metadata = { robots: { index: false } };

export default async function AddressPage({ params, searchParams }: AddressPageProps) {
  const { market, basket } = await openBasket((await params).market);
  const t = textsFor(market.language, checkoutTexts);
  const values = await readCartAddress(market, basket.cart_id);
  return (
    <main id="main" className="checkout">
      <div className="wrap">
        <Trail market={market} current="address" />
        <h1>{t("address.title")}</h1>
        <CheckoutTotal market={market} basket={basket} />
        <Notice market={market} notice={(await searchParams).notice} />
        <AddressForm
          action={saveAddress.bind(null, market.segment)}
          start={{ values, wrong: [], failed: false }}
          words={addressWords(market)}
          regions={regionsOf(market.country, market.language)}
        />
      </div>
    </main>
  );
}
