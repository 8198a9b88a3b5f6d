import type { LeftOutReason } from "../estimate/group-effects";
import type { Caveat, NotEnoughCode } from "../estimate/uplift-estimate";

/** Sentences of one language about an attributed uplift. Arguments are ready-made texts. */
export interface UpliftSentences {
  /** `percent` has no sign; `more` tells the direction. */
  headline(groups: number, chain: string | null, percent: string, more: boolean): string;
  range(low: string | null, high: string | null): string;
  holdsZero: string;
  basis(groups: number, months: number, verified: string | null): string;
  prices(rise: string): string;
  approximatePrices: string;
  amount(amount: string, more: boolean): string;
  incomeWeighted(percent: string): string;
  chance(p: string): string;
  notEnough: Readonly<Record<NotEnoughCode, (has: string, needs: string) => string>>;
  caveat: Readonly<Record<Caveat, string>>;
  leftOut: Readonly<Record<LeftOutReason, (groups: string) => string>>;
  /** A group's own change beside the others'; never called an effect. */
  standing(change: string, groups: number, lowest: string, highest: string): string;
  aloneStanding(change: string): string;
  noStanding: string;
}
