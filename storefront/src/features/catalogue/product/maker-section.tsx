import type { GroupProfile } from "@cluster-market/contracts";
import { catalogueTexts, productTexts } from "@cluster-market/messages";
import { monthAndYear } from "@/lib/format";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { Fact } from "@/ui/fact";
import { Localized } from "@/ui/localized";
import { certificateText } from "../group/certificate-text";
import { MemberClothPicture } from "../group/member-cloth-picture";
import { membersText } from "../group/members-text";
import { womenLedText } from "../group/women-led-text";

/** Who makes it: the member cloth, a sentence, and what has been checked. */
export function MakerSection({ group, market }: { group: GroupProfile; market: MarketSegment }) {
  const t = textsFor(market.language, { ...catalogueTexts, ...productTexts });
  const members = membersText(group.members, market);
  const address = `/${market.segment}/groups/${group.handle}`;
  return (
    <section className="rule">
      <h2>{t("maker")}</h2>
      <a href={address}>
        <MemberClothPicture
          brand={group.cluster.brand}
          members={group.members?.total ?? null}
          market={market}
          shape="block"
        />
      </a>
      <p className="maker-words">
        <b>{group.name}</b>
        {market.language === "ar" ? "، " : ", "}
        {group.place}. <Localized {...group.summary} pageLanguage={market.language} />
      </p>
      <dl className="facts">
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
      <a className="more" href={address}>
        {t("maker.more", { group: group.name })}
      </a>
    </section>
  );
}
