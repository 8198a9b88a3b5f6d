import Link from "next/link";
import { portalSalesTexts, portalTexts, translator, type Language } from "@cluster-market/messages";
import type { PortalFormat } from "@/lib/portal/portal-format";
import { PortalIcon } from "@/ui/portal-icon";
import { latestMonths, shiftMonth } from "./months";

interface MonthChoiceProps {
  month: string;
  /** YYYY-MM-DD in the group's time zone. */
  today: string;
  language: Language;
  format: PortalFormat;
}

/** One month back, one on, or any of the last three years. */
export function MonthChoice({ month, today, language, format }: MonthChoiceProps) {
  const t = translator({ ...portalTexts, ...portalSalesTexts }, language);
  const later = shiftMonth(month, 1);
  const months = latestMonths(today, 36);
  return (
    <>
      <nav className="monthnav" aria-label={t("sales.month")}>
        <Link
          href={`/portal/sales?month=${shiftMonth(month, -1)}`}
          prefetch={false}
          aria-label={t("sales.earlier")}
        >
          <PortalIcon name="back" flip />
        </Link>
        <b>{format.month(month)}</b>
        {later <= today.slice(0, 7) ? (
          <Link href={`/portal/sales?month=${later}`} prefetch={false} aria-label={t("sales.later")}>
            <PortalIcon name="forward" flip />
          </Link>
        ) : (
          <span />
        )}
      </nav>
      <form className="monthpick" method="get" action="/portal/sales">
        <select name="month" aria-label={t("sales.month")} defaultValue={month} key={month}>
          {(months.includes(month) ? months : [month, ...months]).map((one) => (
            <option key={one} value={one}>
              {format.month(one)}
            </option>
          ))}
        </select>
        <button className="btn ghost">{t("action.change")}</button>
      </form>
    </>
  );
}
