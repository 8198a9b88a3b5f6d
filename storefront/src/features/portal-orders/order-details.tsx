import type { ProducerOrder } from "@cluster-market/contracts";
import { portalOrdersTexts, translator, type Language } from "@cluster-market/messages";
import type { PortalFormat } from "@/lib/portal/portal-format";
import { PortalIcon } from "@/ui/portal-icon";
import { paymentWords } from "./payment-words";

interface OrderDetailsProps {
  order: ProducerOrder;
  language: Language;
  format: PortalFormat;
}

/** The group's slice: what to pack, for whom, which money. */
export function OrderDetails({ order, language, format }: OrderDetailsProps) {
  const t = translator(portalOrdersTexts, language);
  const isWaiting = order.payment.state === "await_transfer" || order.payment.state === "canceled";
  return (
    <>
      <p className={isWaiting ? "paybox warn" : "paybox"}>{paymentWords(order, language, format)}</p>
      <div className="psec">
        <h2>{t("order.what")}</h2>
      </div>
      <ul className="paper goods">
        {order.lines.map((line, index) => (
          <li key={index}>
            {line.picture_url ? (
              <img src={line.picture_url} alt="" width="52" height="65" loading="lazy" />
            ) : (
              <i />
            )}
            <span>
              <bdi>{line.title}</bdi>
              <span>
                <bdi>{line.variant_title}</bdi>
              </span>
            </span>
            <b className="num">× {line.quantity}</b>
          </li>
        ))}
      </ul>
      <div className="psec">
        <h2>{t("order.to")}</h2>
      </div>
      <section className="paper">
        <b>
          <bdi>{order.recipient.name}</bdi>
        </b>
        <address>
          {order.recipient.address.map((line, index) => (
            <bdi key={index}>{line}</bdi>
          ))}
        </address>
        <p className="small mute">{order.delivery_name}</p>
        {order.recipient.phone ? (
          <a className="btn ghost call" href={`tel:${order.recipient.phone.replace(/[^\d+]/g, "")}`}>
            <PortalIcon name="phone" />
            <span>{t("order.call", { phone: `\u2066${order.recipient.phone}\u2069` })}</span>
          </a>
        ) : null}
      </section>
      <div className="psec" />
      <section className="paper sums num">
        <div>
          <span>{t("order.goods")}</span>
          <span>{format.money(order.goods)}</span>
        </div>
        <div>
          <span>{t("order.delivery")}</span>
          <span>{format.money(order.delivery)}</span>
        </div>
        <div className="all">
          <span>{t("order.total")}</span>
          <span>{format.money(order.total)}</span>
        </div>
      </section>
    </>
  );
}
