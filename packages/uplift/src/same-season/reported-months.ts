import { compareMonths, type Month, monthRange } from "../month";

/** What says that a group's channel was heard from in a month: an entry, or a declared "nothing sold". */
export interface ChannelMonth {
  readonly month: Month;
  /** The ledger's own channel name, like "local_market". */
  readonly channel: string;
}

/** Input of `reportedMonths`. */
export interface ReportingRecord {
  /** Channels that the group uses outside the shop, like ["local_market", "fair"]. */
  readonly channelsOutsideShop: readonly string[];
  /** One row per channel and month with at least one ledger entry (more do no harm). */
  readonly entries: readonly ChannelMonth[];
  /** Channels and months for which the group or staff declared that nothing was sold. */
  readonly declaredZeros: readonly ChannelMonth[];
  /** First and last month to consider, both included. */
  readonly from: Month;
  readonly to: Month;
  /**
   * First month in which the shop itself reports for the group (its access month), or null. Only a group
   * that sells nowhere else needs it: without it, its months before the shop would count as reported zeros.
   */
  readonly shopSince: Month | null;
}

/**
 * Months for which the group's sales are wholly known: each channel that it uses outside the shop has an
 * entry or a declared zero. The shop always reports itself. Returned in order of time.
 */
export function reportedMonths(record: ReportingRecord): Month[] {
  const heard = new Set<string>();
  for (const { month, channel } of [...record.entries, ...record.declaredZeros]) {
    heard.add(`${month} ${channel}`);
  }
  const { channelsOutsideShop, shopSince } = record;
  return monthRange(record.from, record.to).filter((month) =>
    channelsOutsideShop.length > 0
      ? channelsOutsideShop.every((channel) => heard.has(`${month} ${channel}`))
      : shopSince !== null && compareMonths(month, shopSince) >= 0,
  );
}
