import type { GroupProfile } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import { currentMonth } from "@/lib/current-month";
import { monthName } from "@/lib/format";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { Mark } from "@/ui/mark";
import { certificateText } from "../group/certificate-text";
import { womenLedText } from "../group/women-led-text";

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Three claims with the evidence one can check, shown on a real group. */
export function ThreeChecks({ group, market }: { group: GroupProfile; market: MarketSegment }) {
  const t = textsFor(market.language, catalogueTexts);
  const [certificate] = group.certificates;
  const [season] = group.season;
  const now = currentMonth();
  const address = `/${market.segment}/groups/${group.handle}`;
  return (
    <section className="sec wrap" data-cluster={group.cluster.brand}>
      <div className="head">
        <h2>{t("home.proof")}</h2>
      </div>
      <div className="proof">
        <div>
          <h3>{t("home.who")}</h3>
          <p>{t("home.who.text")}</p>
          <a className="slip" href={address}>
            <Mark brand={group.cluster.brand} />
            <span className="small">
              <b>
                {group.name}, {group.place}
              </b>
              <br />
              {certificate ? certificateText(certificate, market) : t(`legalForm.${group.legal_form}`)}
            </span>
          </a>
        </div>
        <div>
          <h3>{t("home.womenLed")}</h3>
          <p>{t("home.womenLed.text")}</p>
          <a className="slip" href={address}>
            <span className="small">
              <b>{group.name}</b>
              <br />
              {womenLedText(group.women_led, market)}
            </span>
          </a>
        </div>
        {season && (
          <div>
            <h3>{t("home.season")}</h3>
            <p>{t("home.season.text")}</p>
            <a className="slip stack" href={address}>
              <b className="small">{`${group.name}: ${season.label.text}`}</b>
              <span
                className="season"
                role="img"
                aria-label={season.months.map((month) => monthName(month, market, "long")).join(", ")}
              >
                {months.map((month) => (
                  <span key={month}>
                    <i
                      className={`${season.months.includes(month) ? "on" : ""} ${month === now ? "now" : ""}`.trim()}
                    />
                    {monthName(month, market, "narrow")}
                  </span>
                ))}
              </span>
            </a>
          </div>
        )}
      </div>
    </section>
  );
}
