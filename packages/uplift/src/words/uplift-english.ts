import type { UpliftSentences } from "./uplift-sentences";

export const upliftEnglish: UpliftSentences = {
  headline: (groups, chain, percent, more) =>
    `${String(groups)} onboarded ${chain === null ? "" : `${chain} `}groups sold ${percent} ${more ? "more" : "less"} than similar groups suggest.`,
  range: (low, high) =>
    `Likely range: ${low === null ? "no lower end can be given" : low} to ${high === null ? "no upper end can be given" : high}.`,
  holdsZero: "We cannot yet tell this from no change.",
  basis: (groups, months, verified) =>
    `Based on ${String(groups)} groups, ${String(months)} months${verified === null ? "" : `, ${verified} of figures verified`}.`,
  prices: (rise) => `Price rises (${rise}) removed.`,
  approximatePrices: "Approximate: only yearly inflation was known.",
  amount: (amount, more) =>
    `That is ${amount} ${more ? "more" : "less"} than similar groups suggest, over twelve months.`,
  incomeWeighted: (percent) => `Weighted by each group's sales before: ${percent}.`,
  chance: (p) => `Were there no effect, a difference this large would come up in ${p} of cases.`,
  notEnough: {
    no_group_onboarded: () => "Not enough data yet because no group is onboarded.",
    too_few_onboarded: (has, needs) =>
      `Not enough data yet because at least ${needs} usable onboarded groups are needed (here ${has}).`,
    too_few_comparison: (has, needs) =>
      `Not enough data yet because at least ${needs} comparison groups are needed (here ${has}).`,
    too_few_permutations: (has, needs) =>
      `Not enough data yet because at least ${needs} different orders of onboarding are needed to judge chance (here ${has}).`,
    too_few_months_reported: (has, needs) =>
      `Not enough data yet because at least ${needs} of the months must be reported (here ${has}).`,
    windows_unfinished: () => "Not enough data yet because no onboarded group has twelve months behind it.",
    windows_under_half_covered: () =>
      "Not enough data yet because every onboarded group reported under six of the twelve months in both years.",
    price_index_missing: () => "Not enough data yet because the price index has no value for some months.",
    exchange_rate_missing: () => "Not enough data yet because an exchange rate is missing.",
  },
  caveat: {
    not_drawn_by_lot:
      "Groups were not onboarded by lot: what made them first may also have moved their sales.",
    comparison_widened_to_all_chains:
      "Some groups had too few of their own value chain to compare with and stand beside all chains of the country.",
    groups_left_out: "Some onboarded groups could not be used.",
    range_has_no_end: "There are too few groups to give the range an end.",
    placebo_as_large_as_estimate:
      "In an earlier year, when nothing had happened, the same comparison gave a difference as large.",
    verified_only_differs_in_sign: "With verified figures alone the difference points the other way.",
  },
  leftOut: {
    window_unfinished: (groups) => `Twelve months are not over yet: ${groups}.`,
    window_under_half_covered: (groups) => `Under six months reported in both years: ${groups}.`,
    nothing_sold_in_a_window: (groups) => `Nothing sold in one of the two years: ${groups}.`,
    no_comparison_groups: (groups) =>
      `No comparison groups in the country, only before and after, not attributed: ${groups}.`,
  },
  standing: (change, groups, lowest, highest) =>
    `The group's real sales changed by ${change}; those of ${String(groups)} comparison groups by ${lowest} to ${highest}.`,
  aloneStanding: (change) =>
    `The group's real sales changed by ${change} (before and after, not attributed).`,
  noStanding: "The group's change cannot be computed yet.",
};
