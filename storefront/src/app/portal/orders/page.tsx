import type { Metadata } from "next";
import Link from "next/link";
import { portalOrdersTexts, portalTexts, translator } from "@cluster-market/messages";
import { PortalPage } from "@/features/portal-frame/portal-page";
import { OrderList } from "@/features/portal-orders/order-list";
import { readOrders } from "@/features/portal-orders/read-orders";
import { portalFormat } from "@/lib/portal/portal-format";
import { portalLanguage } from "@/lib/portal/portal-language";
import { requireMember } from "@/lib/portal/read-producer";

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(portalTexts, await portalLanguage())("tab.orders") };
}

export default async function OrdersPage({ searchParams }: { searchParams: Query }) {
  const status = (await searchParams).status === "done" ? "done" : "open";
  const path = status === "done" ? "/portal/orders?status=done" : "/portal/orders";
  const [language, me] = await Promise.all([portalLanguage(), requireMember(path)]);
  const orders = await readOrders(status);
  const t = translator({ ...portalTexts, ...portalOrdersTexts }, language);
  return (
    <PortalPage me={me} language={language} tab="orders" path={path} title={t("tab.orders")}>
      <nav className="switch">
        <Link href="/portal/orders" prefetch={false} aria-current={status === "open" ? "page" : undefined}>
          {t("orders.open")}
        </Link>
        <Link
          href="/portal/orders?status=done"
          prefetch={false}
          aria-current={status === "done" ? "page" : undefined}
        >
          {t("orders.done")}
        </Link>
      </nav>
      {orders.length > 0 ? (
        <OrderList
          orders={orders}
          language={language}
          format={portalFormat(language, me.group.country, me.group.time_zone)}
        />
      ) : (
        <p className="psec">{t(status === "open" ? "orders.noneOpen" : "orders.noneDone")}</p>
      )}
    </PortalPage>
  );
}
