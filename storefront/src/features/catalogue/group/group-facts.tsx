import type { GroupProfile } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import { monthAndYear } from "@/lib/format";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { Fact } from "@/ui/fact";
import { certificateText } from "./certificate-text";
import { membersText } from "./members-text";
import { womenLedText } from "./women-led-text";

/** What is known of a group, each with its rule, checker or date. */
export function GroupFacts({ group, market }: { group: GroupProfile; market: MarketSegment }) {
  const t = textsFor(market.language, catalogueTexts);
  const members = membersText(group.members, market);
  const place =
    group.district && group.district !== group.place ? [group.place, group.district] : [group.place];
  return (
    <dl className="facts">
      <Fact term={t("group.place")}>{place.join(market.language === "ar" ? "، " : ", ")}</Fact>
      {group.founded !== null && <Fact term={t("group.founded")}>{group.founded}</Fact>}
      <Fact term={t("group.legalForm")}>{t(`legalForm.${group.legal_form}`)}</Fact>
      {members && <Fact term={t("group.members")}>{members}</Fact>}
      <Fact term={t("group.womenLed")}>{womenLedText(group.women_led, market)}</Fact>
      {group.certificates.map((certificate) => (
        <Fact term={t("group.certificate")} key={certificate.number}>
          {certificateText(certificate, market)}
        </Fact>
      ))}
      {group.on_market_since && (
        <Fact term={t("group.onMarket")}>{monthAndYear(group.on_market_since, market)}</Fact>
      )}
    </dl>
  );
}
