import type { GroupProfile } from "@cluster-market/contracts";
import { productTexts } from "@cluster-market/messages";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { Icon } from "@/ui/icon";
import { Mark } from "@/ui/mark";
import { Strip } from "@/ui/strip";

/** The maker signs: cloth, mark, who and where. */
export function MakerLine({ group, market }: { group: GroupProfile; market: MarketSegment }) {
  const t = textsFor(market.language, productTexts);
  return (
    <a className="line" href={`/${market.segment}/groups/${group.handle}`}>
      <Strip brand={group.cluster.brand} />
      <Mark brand={group.cluster.brand} />
      <div>
        <b>{t("madeBy", { group: group.name, place: group.place })}</b>
        {t("madeBy.more")}
      </div>
      <Icon name="forward" flip />
    </a>
  );
}
