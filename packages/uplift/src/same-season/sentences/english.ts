import type { SameSeasonSentences } from "./same-season-sentences";

export const english: SameSeasonSentences = {
  change: (percent, spans) =>
    `Change in real sales: ${percent} (${spans}, beside the same months a year before).`,
  noChange: (spans) => `Real sales in ${spans} beside the same months a year before; no percentage is shown.`,
  amounts: (since, baseline, month) =>
    `Since market access ${since}; the same months a year before ${baseline} (in prices of ${month}).`,
  nominal: (since, baseline) => `As sold, price rises not removed: ${since}; a year before ${baseline}.`,
  channels: (online, inPerson) => `Since market access on-line ${online}, in person ${inPerson}.`,
  reported: (reported, expected) => `${reported} of ${expected} months reported.`,
  notReported: (months) => `Not reported (not the same as nothing sold): ${months}.`,
  declaredZero: (months) => `Nothing sold, as declared: ${months}.`,
  unfinished: (month) => `The first twelve months are not over: months up to ${month} are compared.`,
  prices: (source, base, vintage) => `Price rises removed with: ${source}, ${base}, version of ${vintage}.`,
  approximate: "Approximate: only yearly inflation was known, not a monthly index.",
  notCause: "This is a change. It does not show what caused it.",
  span: ({ first, last }, month) => (first === last ? month(first) : `${month(first)} to ${month(last)}`),
  reason: {
    no_access_month: () => "Not enough data yet, because the group has no month of market access.",
    no_complete_month_since_access: () =>
      "Not enough data yet, because no whole month has passed since market access.",
    no_month_reported_in_both_years: () =>
      "Not enough data yet, because no month since access is reported in both years.",
    price_index_missing: (months) =>
      `Not enough data yet, because the price index is missing for: ${months}.`,
    exchange_rate_missing: (months) =>
      `Not enough data yet, because an exchange rate is missing for sales of: ${months}.`,
    nothing_sold_in_baseline: () =>
      "No percentage, because nothing was sold in the same months a year before.",
    net_sales_negative: () => "No percentage, because more was taken back than sold in one of the two years.",
    baseline_year_mostly_missing: () =>
      "No percentage, because fewer than six months of the year before access are reported.",
    compared_months_under_half_of_baseline_year: () =>
      "No percentage, because the compared months held less than half of the sales of the year before access.",
    ramadan_count_differs: () =>
      "No percentage, because the two years compared do not hold the same number of Ramadans.",
    reporting_rate_missing: (months) =>
      `Shown in home currency only, because the exchange rate is missing for ${months}.`,
  },
};
