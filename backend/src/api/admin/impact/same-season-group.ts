import { addMonths, type Month, reportedMonths, type SameSeasonGroup } from "@cluster-market/uplift";
import { ownChannelSchema } from "@cluster-market/contracts";
import { z } from "zod";
import type { GoodsFigureRow } from "../../../modules/sales-ledger/goods-figures-sql";

const outsideChannelsSchema = z.object({ channels: z.array(ownChannelSchema) });

interface GroupRow {
  id: string;
  home_currency: string;
  onboarded_on: Date | string | null;
  outside_channels: unknown;
  cluster: { season_rule: "calendar" | "ramadan" };
}

/** On-line is what the shop sold; everything else reached the ledger because somebody wrote it down. */
function channelSide(channel: string): "online" | "in_person" {
  return channel.startsWith("online_") ? "online" : "in_person";
}

/** One group's ledger and reports as the computation takes them. */
export function sameSeasonGroup(
  group: GroupRow,
  rows: readonly GoodsFigureRow[],
  declared: readonly { month: string; channel: string }[],
  last: Month,
): SameSeasonGroup {
  const accessMonth = group.onboarded_on ? new Date(group.onboarded_on).toISOString().slice(0, 7) : null;
  const monthOf = (row: GoodsFigureRow): Month => row.occurred_on.slice(0, 7);
  const known = [...rows.map(monthOf), ...declared.map((report) => report.month)].sort();
  const from = [known[0] ?? last, accessMonth ? addMonths(accessMonth, -12) : last].sort()[0] ?? last;
  const channels = outsideChannelsSchema.safeParse(group.outside_channels);
  return {
    groupId: group.id,
    homeCurrency: group.home_currency.toUpperCase(),
    accessMonth,
    seasonRule: group.cluster.season_rule,
    figures: rows.map((row) => ({
      entryId: row.id,
      month: monthOf(row),
      occurredOn: row.occurred_on,
      channel: channelSide(row.channel),
      amount: row.amount,
      currency: row.currency,
    })),
    reportedMonths: reportedMonths({
      channelsOutsideShop: channels.success ? channels.data.channels : [],
      entries: rows.map((row) => ({ month: monthOf(row), channel: row.channel })),
      declaredZeros: declared.map((report) => ({ month: report.month, channel: report.channel })),
      from,
      to: last,
      shopSince: accessMonth,
    }),
  };
}
