import { portalOrdersTexts, translator } from "@cluster-market/messages";
import { PortalSheet } from "@/features/portal-frame/portal-sheet";
import { PackingSlip } from "@/features/portal-orders/packing-slip";
import { readOrder } from "@/features/portal-orders/read-orders";
import { portalFormat } from "@/lib/portal/portal-format";
import { portalLanguage } from "@/lib/portal/portal-language";
import { requireMember } from "@/lib/portal/read-producer";
import { PrintButton } from "@/ui/print-button";

export default async function SlipPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [language, me] = await Promise.all([portalLanguage(), requireMember(`/portal/orders/${id}/slip`)]);
  const order = await readOrder(id);
  const t = translator(portalOrdersTexts, language);
  return (
    <PortalSheet me={me} language={language} back={`/portal/orders/${order.id}`} title={t("order.slip")}>
      <PackingSlip
        order={order}
        group={me.group}
        language={language}
        format={portalFormat(language, me.group.country, me.group.time_zone)}
      />
      <div className="psec no-print">
        <PrintButton label={t("order.print")} />
        <p className="hint after">{t("order.printHint")}</p>
      </div>
    </PortalSheet>
  );
}
