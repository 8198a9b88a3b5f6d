import type { ProducerOrder } from "@cluster-market/contracts";
import { portalOrdersTexts, translator, type Language } from "@cluster-market/messages";
import type { PortalFormat } from "@/lib/portal/portal-format";

/** How the money stands, in one sentence. */
export function paymentWords(order: ProducerOrder, language: Language, format: PortalFormat): string {
  return translator(portalOrdersTexts, language)(`payment.${order.payment.state}`, {
    total: format.money(order.total),
  });
}
