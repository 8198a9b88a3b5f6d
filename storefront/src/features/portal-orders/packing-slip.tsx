import type { ProducerMe, ProducerOrder } from "@cluster-market/contracts";
import { portalOrdersTexts, translator, type Language } from "@cluster-market/messages";
import type { PortalFormat } from "@/lib/portal/portal-format";
import { paymentWords } from "./payment-words";

interface PackingSlipProps {
  order: ProducerOrder;
  group: ProducerMe["group"];
  language: Language;
  format: PortalFormat;
}

/** What goes into the parcel and where it goes, black on white. */
export function PackingSlip({ order, group, language, format }: PackingSlipProps) {
  const t = translator(portalOrdersTexts, language);
  return (
    <article className="slip">
      <h2>{t("orders.number", { number: order.number })}</h2>
      <p>
        {t("order.from")} <b>{group.name}</b>, {group.place}
      </p>
      <p className="to">
        <b>
          <bdi>{order.recipient.name}</bdi>
        </b>
        {order.recipient.address.map((line, index) => (
          <span key={index}>
            <br />
            <bdi>{line}</bdi>
          </span>
        ))}
        <br />
        <bdi dir="ltr">{order.recipient.phone}</bdi>
      </p>
      <table>
        <tbody>
          {order.lines.map((line, index) => (
            <tr key={index}>
              <td className="num">{line.quantity} ×</td>
              <td>
                <bdi>{line.title}</bdi>, <bdi>{line.variant_title}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{order.delivery_name}</p>
      <p>
        <b>{paymentWords(order, language, format)}</b>
      </p>
    </article>
  );
}
