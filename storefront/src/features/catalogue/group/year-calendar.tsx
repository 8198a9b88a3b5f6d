import type { GroupProfile } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import { monthName } from "@/lib/format";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { Localized } from "@/ui/localized";

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

interface YearCalendarProps {
  season: GroupProfile["season"];
  market: MarketSegment;
  /** The month to outline, 1 to 12. */
  now: number;
}

/** What comes in and what is made, month by month; a screen reader hears each row as a sentence. */
export function YearCalendar({ season, market, now }: YearCalendarProps) {
  const t = textsFor(market.language, catalogueTexts);
  const list = new Intl.ListFormat(market.intlLocale, { type: "conjunction" });
  return (
    <>
      <div className="year" aria-hidden="true">
        {season.map(({ label, months: active }) => [
          <span className="lab" key={label.text}>
            <Localized {...label} pageLanguage={market.language} />
          </span>,
          ...months.map((month) => (
            <i key={`${label.text}-${month}`} className={cellClass(active.includes(month), month === now)} />
          )),
        ])}
        <span />
        {months.map((month) => (
          <span className={month === now ? "m now" : "m"} key={month}>
            {monthName(month, market, "narrow")}
          </span>
        ))}
      </div>
      <ul className="vh">
        {season.map(({ label, months: active }) => (
          <li key={label.text}>
            {t("group.yearRow", {
              label: label.text,
              months: list.format(active.map((month) => monthName(month, market, "long"))),
            })}
          </li>
        ))}
      </ul>
      <p className="small mute">{t("group.yearNow", { month: monthName(now, market, "long") })}</p>
    </>
  );
}

function cellClass(isOn: boolean, isNow: boolean): string {
  return [isOn ? "on" : "", isNow ? "now" : ""].join(" ").trim();
}
