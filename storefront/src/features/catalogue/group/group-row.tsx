import type { GroupListAnswer } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";
import { Icon } from "@/ui/icon";
import { Localized } from "@/ui/localized";
import { Mark } from "@/ui/mark";
import { ScriptName } from "@/ui/script-name";
import { Strip } from "@/ui/strip";

type ListedGroup = GroupListAnswer["producer_groups"][number];

/** A group in a list, signed with its cluster's cloth. */
export function GroupRow({ group, market }: { group: ListedGroup; market: MarketSegment }) {
  const t = textsFor(market.language, catalogueTexts);
  const comma = market.language === "ar" ? "، " : ", ";
  return (
    <li data-cluster={group.cluster.brand}>
      <a className="line group-row" href={`/${market.segment}/groups/${group.handle}`}>
        <Strip brand={group.cluster.brand} />
        <Mark brand={group.cluster.brand} />
        <div>
          <b>
            {group.name} <ScriptName name={group.name_in_script} />
          </b>
          <span className="mute">
            {group.place}
            {group.women_led ? `${comma}${t("womenLed.short")}` : ""}
          </span>
          <p>
            <Localized {...group.summary} pageLanguage={market.language} />
          </p>
        </div>
        <Icon name="forward" flip />
      </a>
    </li>
  );
}
