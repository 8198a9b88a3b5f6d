export { UpliftError, type UpliftErrorCode } from "./errors";
export { addMonths, compareMonths, isMonth, type Month, monthRange } from "./month";
export type { ExchangeRate, ExchangeRates } from "./deflation/exchange-rates";
export { lastIndexMonth, type PriceIndex } from "./deflation/price-index";
export { describeSameSeason } from "./same-season/describe-same-season";
export type { LedgerFigure, SalesChannel } from "./same-season/ledger-figure";
export { countRamadans, ramadanStarts } from "./same-season/ramadan";
export { type ChannelMonth, reportedMonths, type ReportingRecord } from "./same-season/reported-months";
export { sameSeasonChange, sameSeasonChanges } from "./same-season/same-season-change";
export type { SameSeasonGroup, SameSeasonSetting } from "./same-season/same-season-input";
export type {
  ComparedMonths,
  MonthSpan,
  Reporting,
  SalesAmount,
  SameSeasonChange,
  SameSeasonReason,
  SameSeasonReasonCode,
  SameSeasonStatus,
  SeriesPoint,
  SplitSales,
} from "./same-season/same-season-result";
export type { Language } from "./words/format";
