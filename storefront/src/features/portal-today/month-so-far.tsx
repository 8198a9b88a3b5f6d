import type { CSSProperties } from "react";
import Link from "next/link";
import type { TodayAnswer } from "@cluster-market/contracts";
import { commonTexts, portalTodayTexts, translator, type Language } from "@cluster-market/messages";
import type { PortalFormat } from "@/lib/portal/portal-format";
import { sharePercent } from "./share";

interface MonthSoFarProps {
  month: TodayAnswer["month"];
  language: Language;
  format: PortalFormat;
}

/** The month's sum and one bar a channel. */
export function MonthSoFar({ month, language, format }: MonthSoFarProps) {
  const t = translator({ ...commonTexts, ...portalTodayTexts }, language);
  return (
    <section className="month">
      <p className="sum num">{format.money(month.total)}</p>
      <p className="small mute">{t("today.count", { count: month.count, online: month.online_count })}</p>
      <div className="chan">
        {month.by_channel.map(({ channel, total }) => (
          <div key={channel}>
            <span>{t(`channel.${channel}`)}</span>
            <b className="num">{format.money(total)}</b>
            <i style={{ "--v": `${sharePercent(total, month.total)}%` } as CSSProperties} />
          </div>
        ))}
      </div>
      <Link className="more" href={`/portal/sales?month=${month.month}`} prefetch={false}>
        {t("today.more")}
      </Link>
    </section>
  );
}
