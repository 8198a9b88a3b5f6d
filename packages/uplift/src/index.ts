// The door of the package. Each function's formula, units, errors and source stand in its own docstring.

// Basics: months as "YYYY-MM", and the one error class with its stable codes.
export { UpliftError, type UpliftErrorCode } from "./errors";
export { addMonths, compareMonths, isMonth, type Month, monthRange } from "./month";

// Prices and rates.
export { type AnnualInflation, annualIndex } from "./deflation/annual-index";
export { chainLink } from "./deflation/chain-link";
export type { ExchangeRate, ExchangeRates } from "./deflation/exchange-rates";
export { lastIndexMonth, type PriceIndex } from "./deflation/price-index";

// Same-season real change: always shown, never called impact.
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

// Panel.
export { buildPanel } from "./panel/build-panel";
export { type PanelCell, panelCells } from "./panel/panel-cells";
export type { PanelInput } from "./panel/panel-input";
export type { EvidenceGrade, PanelGroupInfo, PanelRow } from "./panel/panel-row";
export type { PanelGroup, SalesPanel } from "./panel/sales-panel";

// Attributed uplift: the only figure that may be called impact.
export { type BootstrapAudit, bootstrapAudit } from "./estimate/bootstrap-audit";
export { estimateUplift } from "./estimate/estimate-uplift";
export type { LeftOutReason } from "./estimate/group-effects";
export type {
  AttributedUplift,
  Caveat,
  Diagnostics,
  GroupStanding,
  NotEnough,
  NotEnoughCode,
  Placebo,
  RatioRange,
  Sample,
  UpliftEstimate,
} from "./estimate/uplift-estimate";
export { UPLIFT_SETTINGS, type UpliftSettings } from "./estimate/uplift-settings";
export { type Replay, replayRun } from "./run/replay-run";
export { runBytes, runUplift, type UpliftRun } from "./run/run-uplift";
export { describeStanding, describeUplift, type UpliftContext } from "./words/describe-uplift";
export type { Language } from "./words/format";
export { type ChartPair, type ChartPoint, chartSeries } from "./chart/chart-series";
export { upliftChart } from "./chart/uplift-chart";

// Planning and checking by simulation.
export { type PowerCell, type PowerPlan, powerTable } from "./simulation/power-table";
export { PROGRAMME_SHAPE, type ProgrammeShape } from "./simulation/programme-shape";
export { type SimulatedProgramme, simulateProgramme } from "./simulation/simulate-programme";
export { simulationStudy, type StudyPlan, type StudyResult } from "./simulation/simulation-study";

// Reference estimators: for audit and for contrast, used for no figure.
export { type AggregateEffect, aggregateEffects, type AggregateEffects } from "./reference/aggregate-effects";
export type { CohortPanel, CohortUnit } from "./reference/cohort-panel";
export { type Comparison, type GroupTimeEffect, groupTimeEffects } from "./reference/group-time-effects";
export { syntheticControl, type SyntheticFit } from "./reference/synthetic-control";
export { syntheticDifference, type SyntheticDifference } from "./reference/synthetic-did";
export type { SyntheticPanel } from "./reference/synthetic-panel";
export { type GroupSyntheticPanel, syntheticPanelFor } from "./reference/synthetic-panel-for";
export {
  SYNTHETIC_GATES,
  type SyntheticComparison,
  syntheticComparison,
  type SyntheticGates,
  type SyntheticRefusal,
} from "./reference/synthetic-placebo";
export { type FixedEffectsRow, twoWayFixedEffects } from "./reference/two-way-fixed-effects";
export {
  type ClusteredRegression,
  type WildBootstrap,
  wildClusterBootstrap,
  type WildBootstrapOptions,
} from "./reference/wild-cluster-bootstrap";

// Other indicators of the method.
export { type ChangeParts, decomposeChange, type SpanSales } from "./indicators/decompose-change";
export { displacement } from "./indicators/displacement";
export { type IndicatorCodes, type IndicatorName, VERIFIED_CODES } from "./indicators/indicator-codes";
export { type MarketMonth, newMarkets } from "./indicators/new-markets";
export {
  type GradeSales,
  type PricePremium,
  pricePremium,
  type ReferencePrice,
} from "./indicators/price-premium";
export { shareOf } from "./indicators/share-of";
export { type SideSelling, sideSelling } from "./indicators/side-selling";
export {
  type CampaignSales,
  type Touch,
  touchAttribution,
  type TouchedOrder,
} from "./indicators/touch-attribution";
export { type QuantitySold, volumeSold } from "./indicators/volume-sold";
export {
  type LeadershipSnapshot,
  type WomenLed,
  womenLed,
  type WomenLedClause,
  type WomenLedRule,
} from "./indicators/women-led";
export { type LedGroup, type WomenLedShare, womenLedShare } from "./indicators/women-led-share";
export {
  type MemberPay,
  type Membership,
  womensShare,
  type WomensShare,
} from "./indicators/womens-income-share";

// Disclosure control.
export {
  type DisclosureCell,
  type DisclosureRule,
  GROUP_MONEY_IN_PUBLIC,
  PAY_INSIDE,
  PEOPLE_IN_PUBLIC,
  PEOPLE_INSIDE,
  type SuppressionReason,
} from "./disclosure/disclosure-cell";
export { protectCells, type Protection } from "./disclosure/protect-cells";
export { type CountBand, publicCount, publicShare } from "./disclosure/public-rounding";
