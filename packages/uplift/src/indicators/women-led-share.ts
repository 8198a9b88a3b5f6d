import { shareOf } from "./share-of";
import { type LeadershipSnapshot, type WomenLedRule, womenLed } from "./women-led";

/** An active group with its newest verified snapshot, or none. */
export interface LedGroup {
  readonly snapshot: LeadershipSnapshot | null;
  /** Real sales of the span, one currency. */
  readonly sales: number;
}

export interface WomenLedShare {
  /** Qualifying ÷ active groups, 0 to 1; a group not known to qualify does not. */
  readonly byGroups: number | null;
  /** Sales of qualifying ÷ of active groups, 0 to 1. */
  readonly bySales: number | null;
  /** Groups of which it is not known: shown beside the share, since they could raise it. */
  readonly unknownGroups: number;
}

/** Share of women-led among active groups, by count and by sales, under one rule. */
export function womenLedShare(groups: readonly LedGroup[], rule: WomenLedRule): WomenLedShare {
  const judged = groups.map(({ snapshot, sales }) => ({
    sales,
    value: snapshot ? womenLed(snapshot, rule).value : null,
  }));
  const total = (rows: readonly { sales: number }[]) => rows.reduce((sum, { sales }) => sum + sales, 0);
  const qualifying = judged.filter(({ value }) => value === true);
  return {
    byGroups: shareOf(qualifying.length, judged.length),
    bySales: shareOf(total(qualifying), total(judged)),
    unknownGroups: judged.filter(({ value }) => value === null).length,
  };
}
