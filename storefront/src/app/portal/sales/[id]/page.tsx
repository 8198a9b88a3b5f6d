import type { Metadata } from "next";
import Link from "next/link";
import { monthSchema } from "@cluster-market/contracts";
import { commonTexts, portalSalesTexts, translator } from "@cluster-market/messages";
import { PortalSheet } from "@/features/portal-frame/portal-sheet";
import { readSales } from "@/features/portal-sales/read-sales";
import { UndoSale } from "@/features/portal-sales/undo-sale";
import { portalFormat } from "@/lib/portal/portal-format";
import { portalLanguage } from "@/lib/portal/portal-language";
import { leaveForMissing, requireMember } from "@/lib/portal/read-producer";
import { PortalIcon } from "@/ui/portal-icon";
import { Strip } from "@/ui/strip";

interface SavedPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(portalSalesTexts, await portalLanguage())("sale.saved") };
}

/** The sale just written down, read back from the ledger, with the way to take it back. */
export default async function SavedSalePage({ params, searchParams }: SavedPageProps) {
  const { id } = await params;
  const wanted = monthSchema.safeParse((await searchParams).month);
  const path = `/portal/sales/${id}${wanted.success ? `?month=${wanted.data}` : ""}`;
  const [language, me] = await Promise.all([portalLanguage(), requireMember(path)]);
  const answer = await readSales(wanted.success ? wanted.data : me.group.today.slice(0, 7), path);
  const sale = answer.sales.find((one) => one.id === id);
  if (!sale) leaveForMissing();
  const t = translator({ ...commonTexts, ...portalSalesTexts }, language);
  const format = portalFormat(language, me.group.country, me.group.time_zone);
  const place = t(`channel.${sale.channel}`);
  return (
    <PortalSheet me={me} language={language} back="/portal" sign="close" title={t("sale.saved")}>
      <div className="psec">
        <div className="line tall">
          <Strip brand={me.group.cluster.brand} />
          <PortalIcon name="tick" />
          <div>
            <b>
              {sale.quantity} × <bdi>{sale.title}</bdi>
            </b>
            <span className="num">
              {format.list(format.money(sale.amount), place, format.day(sale.occurred_on))}
            </span>
          </div>
        </div>
        <p className="after">{t("sale.savedText", { month: format.month(answer.month) })}</p>
        <div className="stack">
          <Link className="big" href="/portal/sales/new" prefetch={false}>
            {t("sale.another")}
            <PortalIcon name="plus" />
          </Link>
          {sale.can_reverse ? <UndoSale saleId={sale.id} month={answer.month} language={language} /> : null}
        </div>
        <p className="hint after">{t("sale.later")}</p>
      </div>
    </PortalSheet>
  );
}
