import type { GroupProfile } from "@cluster-market/contracts";
import { catalogueTexts } from "@cluster-market/messages";
import { longDate } from "@/lib/format";
import type { MarketSegment } from "@/lib/market-segment";
import { textsFor } from "@/lib/texts";

const NOT_PUBLIC = -1;

/** "212 members, 212 women, counted 25 March 2026"; null where no count may be shown. */
export function membersText(members: GroupProfile["members"], market: MarketSegment): string | null {
  if (!members || members.total === null) return null;
  const t = textsFor(market.language, catalogueTexts);
  const counts = t("members.fact", { total: members.total, women: members.women ?? NOT_PUBLIC });
  const comma = market.language === "ar" ? "، " : ", ";
  return `${counts}${comma}${t("asOf", { date: longDate(members.as_of, market) })}`;
}
