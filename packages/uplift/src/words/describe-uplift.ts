import type { LeftOutReason } from "../estimate/group-effects";
import type { GroupStanding, UpliftEstimate } from "../estimate/uplift-estimate";
import { formatter, type Language } from "./format";
import { upliftEnglish } from "./uplift-english";
import { upliftFrench } from "./uplift-french";
import type { UpliftSentences } from "./uplift-sentences";

const SENTENCES: Readonly<Record<Language, UpliftSentences>> = { en: upliftEnglish, fr: upliftFrench };

/** What the sentences need besides the estimate. */
export interface UpliftContext {
  /** Name of the value chain in the reader's language, when there is only one. */
  readonly chain?: string;
  readonly reportingCurrency: string;
  /** Rise of prices between the two windows as a ratio, 0.38 = 38 %; null when unknown. */
  readonly priceRise: number | null;
  /** True when only a yearly index was to hand. */
  readonly isApproximate?: boolean;
}

/**
 * An estimate in words, one sentence an item: the headline, its likely range and what it rests on; or every
 * reason why there is not enough data yet. A range that holds zero is said to be no finding right after it.
 */
export function describeUplift(
  estimate: UpliftEstimate,
  context: UpliftContext,
  language: Language,
): string[] {
  const say = SENTENCES[language];
  const format = formatter(language);
  const { uplift, sample, groups } = estimate;
  if (!uplift) {
    return [
      ...estimate.notEnough.map(({ code, has, needs }) => {
        const isShare = code === "too_few_months_reported";
        const text = (value: number | null) =>
          value === null ? "" : isShare ? format.share(value) : format.count(value);
        return say.notEnough[code](text(has), text(needs));
      }),
      ...leftOutSentences(groups, say, format.list),
    ];
  }
  const { range } = uplift;
  const isMore = uplift.upliftRatio >= 0;
  const verified = sample.verifiedShare === null ? null : format.share(sample.verifiedShare);
  const end = (value: number | null) => (value === null ? null : format.share(value));
  return [
    say.headline(
      sample.onboardedGroups,
      context.chain ?? null,
      format.share(Math.abs(uplift.upliftRatio)),
      isMore,
    ),
    say.range(end(range.low), end(range.high)),
    ...(uplift.holdsZero ? [say.holdsZero] : []),
    say.basis(sample.groups, sample.windowMonths, verified),
    ...(context.priceRise === null ? [] : [say.prices(format.share(context.priceRise))]),
    ...(context.isApproximate ? [say.approximatePrices] : []),
    say.amount(format.money(String(Math.abs(uplift.amount)), context.reportingCurrency), uplift.amount >= 0),
    say.incomeWeighted(format.percent(uplift.incomeWeightedUpliftRatio)),
    say.chance(format.share(uplift.pValue)),
    ...estimate.caveats.map((caveat) => say.caveat[caveat]),
    ...leftOutSentences(groups, say, format.list),
  ];
}

/** One group's own change beside the range of its comparison groups; never an effect of one group. */
export function describeStanding(standing: GroupStanding, language: Language): string {
  const say = SENTENCES[language];
  const { percent } = formatter(language);
  if (standing.changeRatio === null) return say.noStanding;
  if (!standing.comparison || standing.leftOut === "no_comparison_groups") {
    return say.aloneStanding(percent(standing.changeRatio));
  }
  const { groups, lowest, highest } = standing.comparison;
  return say.standing(percent(standing.changeRatio), groups, percent(lowest), percent(highest));
}

function leftOutSentences(
  groups: readonly GroupStanding[],
  say: UpliftSentences,
  list: (parts: readonly string[]) => string,
): string[] {
  const reasons = [...new Set(groups.flatMap(({ leftOut }) => (leftOut === null ? [] : [leftOut])))];
  return reasons.map((reason: LeftOutReason) =>
    say.leftOut[reason](
      list(groups.filter(({ leftOut }) => leftOut === reason).map(({ groupId }) => groupId)),
    ),
  );
}
