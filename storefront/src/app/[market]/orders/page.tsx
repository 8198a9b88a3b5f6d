import type { Metadata } from "next";
import { checkoutTexts } from "@cluster-market/messages";
import { findOrder } from "@/features/orders/actions";
import { LookupForm } from "@/features/orders/lookup-form";
import { requireMarket } from "@/lib/market";
import { textsFor } from "@/lib/texts";

interface LookupPageProps {
  params: Promise<{ market: string }>;
  searchParams: Promise<{ problem?: string }>;
}

export const metadata: Metadata = { robots: { index: false } };

export default async function LookupPage({ params, searchParams }: LookupPageProps) {
  const market = await requireMarket((await params).market);
  const t = textsFor(market.language, checkoutTexts);
  const expired = (await searchParams).problem === "expired";
  return (
    <main id="main" className="checkout">
      <div className="wrap">
        <h1>{t("lookup.title")}</h1>
        {expired ? <p className="said">{t("lookup.expired")}</p> : null}
        <LookupForm
          action={findOrder.bind(null, market.segment)}
          words={{
            number: t("lookup.number"),
            contact: t("lookup.contact"),
            find: t("lookup.find"),
            not_found: t("lookup.not_found"),
            too_many: t("lookup.too_many"),
            failed: t("notice.failed"),
          }}
        />
      </div>
    </main>
  );
}
