import Link from "next/link";
import { portalOrdersTexts, translator } from "@cluster-market/messages";
import { PortalSheet } from "@/features/portal-frame/portal-sheet";
import { OrderDetails } from "@/features/portal-orders/order-details";
import { OrderProgress } from "@/features/portal-orders/order-progress";
import { readOrder } from "@/features/portal-orders/read-orders";
import { portalFormat } from "@/lib/portal/portal-format";
import { portalLanguage } from "@/lib/portal/portal-language";
import { requireMember } from "@/lib/portal/read-producer";

/** The group's own part of an order, and its next step. */
export default async function OrderPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [language, me] = await Promise.all([portalLanguage(), requireMember(`/portal/orders/${id}`)]);
  const order = await readOrder(id);
  const t = translator(portalOrdersTexts, language);
  const format = portalFormat(language, me.group.country, me.group.time_zone);
  return (
    <PortalSheet
      me={me}
      language={language}
      back="/portal/orders"
      title={format.list(t("orders.number", { number: order.number }), t(`status.${order.status}`))}
    >
      <OrderDetails order={order} language={language} format={format} />
      <OrderProgress order={order} language={language} format={format} />
      <div className="psec">
        <Link className="btn ghost full tall" href={`/portal/orders/${order.id}/slip`} prefetch={false}>
          {t("order.slip")}
        </Link>
      </div>
    </PortalSheet>
  );
}
