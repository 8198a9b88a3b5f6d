import Link from "next/link";
import type { ProducerOrder } from "@cluster-market/contracts";
import { portalOrdersTexts, translator, type Language } from "@cluster-market/messages";
import type { PortalFormat } from "@/lib/portal/portal-format";
import { PortalIcon } from "@/ui/portal-icon";

interface OrderListProps {
  orders: readonly ProducerOrder[];
  language: Language;
  format: PortalFormat;
}

/** One line an order: how many pieces, for whom, how it stands. */
export function OrderList({ orders, language, format }: OrderListProps) {
  const t = translator(portalOrdersTexts, language);
  return (
    <ul className="todo">
      {orders.map((order) => {
        const pieces = order.lines.reduce((sum, line) => sum + line.quantity, 0);
        const isWaiting = order.payment.state === "await_transfer";
        return (
          <li key={order.id}>
            <Link href={`/portal/orders/${order.id}`} prefetch={false}>
              <span className="n">{pieces}</span>
              <div>
                <b>
                  {order.recipient.name}{" "}
                  {order.is_new ? <span className="tag">{t("orders.new")}</span> : null}
                </b>
                <span>
                  {format.list(t("orders.number", { number: order.number }), format.moment(order.placed_at))}
                </span>
                <span className={isWaiting ? "tag warn" : "tag"}>
                  {isWaiting ? t("payment.await_transfer") : t(`status.${order.status}`)}
                </span>
              </div>
              <PortalIcon name="forward" flip />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
