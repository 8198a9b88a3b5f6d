import type { GroupProfile } from "@cluster-market/contracts";
import { catalogueTexts, productTexts } from "@cluster-market/messages";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { Localized } from "@/ui/localized";
import { MemberClothPicture } from "../group/member-cloth-picture";

/** One group's member cloth across the front page. */
export function MakerBand({ group, market }: { group: GroupProfile; market: MarketSegment }) {
  const t = textsFor(market.language, { ...catalogueTexts, ...productTexts });
  const total = group.members?.total ?? 0;
  const isAllWomen = group.members?.women === total;
  return (
    <section className="maker" data-cluster={group.cluster.brand}>
      <div className="cloth">
        <MemberClothPicture brand={group.cluster.brand} members={total} market={market} shape="band" />
      </div>
      <div className="wrap txt">
        <h2>{t(isAllWomen ? "members.home.women" : "members.home.mixed", { count: total })}</h2>
        <div className="go">
          <p>
            <Localized {...group.summary} pageLanguage={market.language} />
          </p>
          <a className="btn pale" href={`/${market.segment}/groups/${group.handle}`}>
            {t("maker.more", { group: group.name })}
          </a>
        </div>
      </div>
    </section>
  );
}
