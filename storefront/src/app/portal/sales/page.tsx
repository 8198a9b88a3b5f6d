import type { Metadata } from "next";
import Link from "next/link";
import { monthSchema } from "@cluster-market/contracts";
import { commonTexts, portalSalesTexts, portalTexts, translator } from "@cluster-market/messages";
import { PortalPage } from "@/features/portal-frame/portal-page";
import { MonthChoice } from "@/features/portal-sales/month-choice";
import { MonthReport } from "@/features/portal-sales/month-report";
import { readSales } from "@/features/portal-sales/read-sales";
import { SaleList } from "@/features/portal-sales/sale-list";
import { portalFormat } from "@/lib/portal/portal-format";
import { portalLanguage } from "@/lib/portal/portal-language";
import { requireMember } from "@/lib/portal/read-producer";
import { PortalIcon } from "@/ui/portal-icon";

type Query = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(portalTexts, await portalLanguage())("tab.sales") };
}

export default async function SalesPage({ searchParams }: { searchParams: Query }) {
  const query = await searchParams;
  const wanted = monthSchema.safeParse(query.month);
  const path = wanted.success ? `/portal/sales?month=${wanted.data}` : "/portal/sales";
  const [language, me] = await Promise.all([portalLanguage(), requireMember(path)]);
  const { group } = me;
  // A month to come holds nothing yet: the current one is shown instead.
  const month =
    wanted.success && wanted.data <= group.today.slice(0, 7) ? wanted.data : group.today.slice(0, 7);
  const answer = await readSales(month, path);
  const t = translator({ ...commonTexts, ...portalTexts, ...portalSalesTexts }, language);
  const format = portalFormat(language, group.country, group.time_zone);
  return (
    <PortalPage me={me} language={language} tab="sales" path={path} title={t("tab.sales")}>
      <MonthChoice month={answer.month} today={group.today} language={language} format={format} />
      {query.done === "reversed" ? (
        <div className="psec near">
          <div className="told" role="status">
            <p>{t("sales.done.reversed")}</p>
          </div>
        </div>
      ) : null}
      <div className="psec">
        <Link className="big" href="/portal/sales/new" prefetch={false}>
          {t("sale.title")}
          <PortalIcon name="plus" />
        </Link>
      </div>
      <section className="month">
        <p className="small mute">{t("sales.total")}</p>
        <p className="sum num">{format.money(answer.total)}</p>
        <div className="sums num">
          {answer.by_channel.map(({ channel, total }) => (
            <div key={channel}>
              <span>{t(`channel.${channel}`)}</span>
              <span>{format.money(total)}</span>
            </div>
          ))}
        </div>
      </section>
      <div className="psec">
        <h2>{t("sales.report")}</h2>
      </div>
      <MonthReport answer={answer} language={language} />
      <div className="psec">
        <h2>{t("sales.list")}</h2>
        {answer.sales.length === 0 ? <p className="mute">{t("sales.none")}</p> : null}
      </div>
      <SaleList answer={answer} language={language} format={format} />
    </PortalPage>
  );
}
