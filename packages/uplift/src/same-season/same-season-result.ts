import type { Month } from "../month";

/**
 * - `ok`: a percentage may be shown.
 * - `amounts_only`: the two amounts may be shown, a percentage of them would mislead.
 * - `not_enough_data`: there are no two amounts in real terms to show beside each other.
 */
export type SameSeasonStatus = "ok" | "amounts_only" | "not_enough_data";

/** Why the status is not `ok`, or what is lacking beside it. Codes are stable; sentences may change. */
export type SameSeasonReasonCode =
  | "no_access_month"
  | "no_complete_month_since_access"
  | "no_month_reported_in_both_years"
  | "price_index_missing"
  | "exchange_rate_missing"
  | "nothing_sold_in_baseline"
  | "net_sales_negative"
  | "baseline_year_mostly_missing"
  | "compared_months_under_half_of_baseline_year"
  | "ramadan_count_differs"
  | "reporting_rate_missing";

export interface SameSeasonReason {
  readonly code: SameSeasonReasonCode;
  /** The months the reason is about (months without index or rate, for example); may be empty. */
  readonly months: readonly Month[];
}

/**
 * One amount in its several coats, as decimal text in major units. Null where it cannot be computed:
 * a rate or an index value is missing (see the result's reasons).
 */
export interface SalesAmount {
  /** Home currency, as sold; foreign currency converted at the date of sale. */
  readonly nominal: string | null;
  /** Home currency in prices of the reference month. */
  readonly real: string | null;
  /** `real`, converted once at the reference month's rate. */
  readonly realReporting: string | null;
  /** The ledger entries the amount is made of. */
  readonly entryIds: readonly string[];
}

/** An amount with its two parts, which add up to it. */
export interface SplitSales {
  readonly all: SalesAmount;
  readonly online: SalesAmount;
  readonly inPerson: SalesAmount;
}

/** A month since access beside the same month a year before. */
export interface ComparedMonths {
  readonly since: Month;
  readonly baseline: Month;
}

export interface MonthSpan {
  readonly first: Month;
  readonly last: Month;
}

/**
 * One month of the chart. `zero_declared` is a reported month without any sale; in a `missing` month not
 * all channels were heard from, and `sales` holds what is known of it (often nothing): never draw it as zero.
 */
export interface SeriesPoint {
  readonly month: Month;
  readonly state: "reported" | "zero_declared" | "missing";
  readonly sales: SplitSales;
}

/** How much of the two windows was reported. */
export interface Reporting {
  readonly expected: number;
  readonly reported: number;
  /** 0 to 1; null when no month is expected yet. */
  readonly share: number | null;
  readonly missingMonths: readonly Month[];
  readonly declaredZeroMonths: readonly Month[];
}

/** Same-season real change of one group. It is a change, not what the market caused. */
export interface SameSeasonChange {
  readonly groupId: string;
  readonly status: SameSeasonStatus;
  readonly reasons: readonly SameSeasonReason[];
  readonly accessMonth: Month | null;
  readonly homeCurrency: string;
  readonly reportingCurrency: string;
  readonly referenceMonth: Month;
  /** The index used, for the note on method; null when none was uploaded for the home currency. */
  readonly priceIndex: {
    readonly source: string;
    readonly base: string;
    readonly vintage: string;
    /** A yearly table spread over months: say "approximate" beside every real figure. */
    readonly approximate: boolean;
  } | null;
  readonly exchangeRates: { readonly source: string; readonly vintage: string };
  /** From access to the twelfth month or the last complete one, and the same months a year before. */
  readonly windows: { readonly since: MonthSpan; readonly baseline: MonthSpan } | null;
  /** Whether all twelve months since access are over. */
  readonly windowComplete: boolean;
  readonly comparedMonths: readonly ComparedMonths[];
  /** Sales of the compared months since access, and of the same months a year before. */
  readonly sinceAccess: SplitSales | null;
  readonly baseline: SplitSales | null;
  /** Real sales since access ÷ baseline − 1: 0.25 = +25 %. Null unless the status is `ok`. */
  readonly changeRatio: number | null;
  /** Share (0 to 1) of the baseline year's real sales that the compared months hold; null if unknown. */
  readonly baselineShare: number | null;
  readonly reporting: Reporting;
  readonly series: readonly SeriesPoint[];
}
