import type { GroupProfile } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { showsCloth } from "./cloth-columns";
import { MemberClothPicture } from "./member-cloth-picture";

/** The member cloth over the page's width with what it means; nothing for a group too small for one. */
export function MemberBand({ group, market }: { group: GroupProfile; market: MarketSegment }) {
  const total = group.members?.total ?? null;
  if (!showsCloth(total)) return null;
  const t = textsFor(market.language, catalogueTexts);
  return (
    <section className="maker" data-cluster={group.cluster.brand}>
      <div className="cloth">
        <MemberClothPicture brand={group.cluster.brand} members={total} market={market} shape="band" />
      </div>
      <div className="wrap txt">
        <h2>{t("members.stitch", { count: total })}</h2>
        <p>{t("members.explain")}</p>
      </div>
    </section>
  );
}
