import type { ProducerOrder } from "@cluster-market/contracts";
import { portalOrdersTexts, translator, type Language } from "@cluster-market/messages";
import type { PortalFormat } from "@/lib/portal/portal-format";
import { Confirm } from "@/ui/form/confirm";
import { KeptForm } from "@/ui/form/kept-form";
import { advanceOrder } from "./actions";
import { nextStep, type OrderStep } from "./next-step";

interface OrderProgressProps {
  order: ProducerOrder;
  language: Language;
  format: PortalFormat;
}

/** The one next step, asked again where it cannot be undone, and what was done when. */
export function OrderProgress({ order, language, format }: OrderProgressProps) {
  const t = translator(portalOrdersTexts, language);
  const step = nextStep(order);
  const done = order.fulfillment;
  const questions: Readonly<Record<Exclude<OrderStep, "ship">, string>> = {
    pack: t("order.packConfirm"),
    deliver:
      order.payment.state === "cash_due"
        ? t("order.deliverCash", { total: format.money(order.total) })
        : t("order.deliverConfirm"),
  };
  return (
    <section className="psec">
      {step ? (
        <KeptForm action={advanceOrder} key={step}>
          <input type="hidden" name="order" value={order.id} />
          <input type="hidden" name="fulfillment" value={done?.id ?? ""} />
          <input type="hidden" name="step" value={step} />
          {step === "ship" ? (
            <button className="big" type="submit">
              {t("order.ship")}
            </button>
          ) : (
            <Confirm label={t(`order.${step}`)} question={questions[step]} yes={t("order.yes")} />
          )}
        </KeptForm>
      ) : null}
      <ul className="small mute">
        <li>{t("order.placedAt", { when: format.moment(order.placed_at) })}</li>
        {done?.packed_at ? <li>{t("order.packedAt", { when: format.moment(done.packed_at) })}</li> : null}
        {done?.sent_at ? <li>{t("order.sentAt", { when: format.moment(done.sent_at) })}</li> : null}
        {done?.delivered_at ? (
          <li>{t("order.deliveredAt", { when: format.moment(done.delivered_at) })}</li>
        ) : null}
      </ul>
    </section>
  );
}
