import { missingIndexMonths, type PriceIndex } from "../deflation/price-index";
import type { Month } from "../month";
import type { MonthSales } from "./home-sales";
import { reasonsAgainstPercentage } from "./judge";
import type { SalesPricer } from "./real-sales";
import type { SameSeasonGroup } from "./same-season-input";
import type { SameSeasonChange, SameSeasonReason } from "./same-season-result";
import { baselineYear, comparedMonths } from "./windows";

/** One group's windows, months and prices. */
export interface ComparisonInput {
  readonly group: SameSeasonGroup;
  readonly windows: SameSeasonChange["windows"];
  readonly reported: ReadonlySet<Month>;
  readonly sales: (month: Month) => MonthSales;
  readonly pricer: SalesPricer;
  readonly index: PriceIndex | undefined;
  readonly referenceMonth: Month;
}

type Comparison = Pick<
  SameSeasonChange,
  "status" | "reasons" | "comparedMonths" | "sinceAccess" | "baseline" | "changeRatio" | "baselineShare"
>;

const NOTHING: Omit<Comparison, "reasons"> = {
  status: "not_enough_data",
  comparedMonths: [],
  sinceAccess: null,
  baseline: null,
  changeRatio: null,
  baselineShare: null,
};

/** Compares the two windows and judges whether a percentage may be shown; see `sameSeasonChange`. */
export function comparison(input: ComparisonInput): Comparison {
  const { group, windows, reported, pricer } = input;
  const { accessMonth } = group;
  if (accessMonth === null) return { ...NOTHING, reasons: [{ code: "no_access_month", months: [] }] };
  if (windows === null) {
    return { ...NOTHING, reasons: [{ code: "no_complete_month_since_access", months: [] }] };
  }
  const pairs = comparedMonths(windows.since, reported);
  if (pairs.length === 0) {
    return { ...NOTHING, reasons: [{ code: "no_month_reported_in_both_years", months: [] }] };
  }
  const sinceMonths = pairs.map(({ since }) => since);
  const baselineMonths = pairs.map(({ baseline }) => baseline);
  const yearMonths = baselineYear(accessMonth).filter((month) => reported.has(month));
  const shown = {
    comparedMonths: pairs,
    sinceAccess: pricer.split(sinceMonths),
    baseline: pricer.split(baselineMonths),
  };
  const since = pricer.realTotal(sinceMonths);
  const baseline = pricer.realTotal(baselineMonths);
  const year = pricer.realTotal(yearMonths);
  if (since === null || baseline === null || year === null) {
    return { ...NOTHING, ...shown, reasons: missingPrices(input, [...yearMonths, ...sinceMonths]) };
  }
  const against = reasonsAgainstPercentage({
    since,
    baseline,
    baselineYear: year,
    baselineYearMonthsReported: yearMonths.length,
    pairs,
    seasonRule: group.seasonRule,
  });
  const noRate: SameSeasonReason[] = pricer.hasReportingRate
    ? []
    : [{ code: "reporting_rate_missing", months: [input.referenceMonth] }];
  return {
    ...shown,
    status: against.length > 0 ? "amounts_only" : "ok",
    reasons: [...against, ...noRate],
    changeRatio: against.length > 0 ? null : since.div(baseline).minus(1).toNumber(),
    baselineShare: year.gt(0) ? baseline.div(year).toNumber() : null,
  };
}

/** Which months lack an index value, and which hold a sale in a currency without a rate. */
function missingPrices(input: ComparisonInput, months: readonly Month[]): SameSeasonReason[] {
  const { index, sales, referenceMonth } = input;
  const withSales = months.filter((month) => {
    const { online, in_person: inPerson } = sales(month);
    return online.entryIds.length + inPerson.entryIds.length > 0;
  });
  const priced = [...withSales, referenceMonth];
  const noIndex = index ? missingIndexMonths(index, priced) : [...new Set(priced)].sort();
  const noRate = months.filter((month) => {
    const { online, in_person: inPerson } = sales(month);
    return online.nominal === null || inPerson.nominal === null;
  });
  const reasons: SameSeasonReason[] = [];
  if (noIndex.length > 0) reasons.push({ code: "price_index_missing", months: noIndex });
  if (noRate.length > 0) reasons.push({ code: "exchange_rate_missing", months: noRate });
  return reasons;
}
