import { chartSeries } from "../chart/chart-series";
import { upliftChart } from "../chart/uplift-chart";
import { buildPanel } from "../panel/build-panel";
import type { PanelInput } from "../panel/panel-input";
import { runBytes, runUplift, type UpliftRun } from "../run/run-uplift";
import { describeStanding, describeUplift } from "../words/describe-uplift";
import { CliError, type EstimateArguments } from "./cli-arguments";
import { csvText } from "./csv-table";
import { readPanel } from "./read-panel";
import { readAnnualIndices, readExchangeRates, readPriceIndices } from "./read-prices";

/** Reads and writes files for a command; a test passes its own. */
export interface Files {
  read(path: string): string;
  write(path: string, text: string): void;
}

/** Estimates from files and returns what to print. */
export function estimateCommand(options: EstimateArguments, files: Files): string {
  const input = readInput(options, files);
  const { seed, permutations, confidence } = options;
  const run = runUplift(input, { seed, permutations, confidence });
  if (options.chart !== undefined) files.write(options.chart, chartOf(input, run, options));
  if (options.format === "json") return runBytes(run);
  return options.format === "csv" ? groupTable(run) : inWords(input, run, options);
}

function readInput(options: EstimateArguments, files: Files): PanelInput {
  const panel = readPanel(files.read(options.panel), options.panel);
  const homes = new Set(panel.groups.map(({ homeCurrency }) => homeCurrency));
  const [onlyHome] = homes;
  const reportingCurrency = options.reporting ?? (homes.size === 1 ? onlyHome : undefined);
  if (reportingCurrency === undefined) {
    throw new CliError(
      `The groups have several home currencies (${[...homes].join(", ")}): add --reporting and --rates`,
    );
  }
  if (options.index === undefined && options.annual === undefined) {
    throw new CliError(
      "Price rises cannot be removed without --index (monthly) or --annual (yearly, approximate)",
    );
  }
  const lastMonth = options.last ?? panel.lastMonth;
  return {
    ...panel,
    lastMonth,
    referenceMonth: options.reference ?? lastMonth,
    reportingCurrency,
    priceIndices:
      options.index === undefined
        ? readAnnualIndices(files.read(options.annual ?? ""), options.annual ?? "")
        : readPriceIndices(files.read(options.index), options.index),
    exchangeRates:
      options.rates === undefined
        ? { source: "none", vintage: "none", rates: [] }
        : readExchangeRates(files.read(options.rates), options.rates),
  };
}

function inWords(input: PanelInput, run: UpliftRun, { language, chain }: EstimateArguments): string {
  const chains = new Set(input.groups.map(({ valueChain }) => valueChain));
  const [onlyChain] = chains;
  const name = chain ?? (chains.size === 1 ? onlyChain : undefined);
  const context = {
    ...(name === undefined ? {} : { chain: name }),
    reportingCurrency: run.reportingCurrency,
    priceRise: run.priceRise,
    isApproximate: run.priceIndices.some(({ approximate }) => approximate),
  };
  const lines = [
    ...describeUplift(run.estimate, context, language),
    ...(run.refusal ? [run.refusal.message] : []),
    "",
    ...run.estimate.groups.map((standing) => `${standing.groupId}: ${describeStanding(standing, language)}`),
  ];
  return `${lines.join("\n")}\n`;
}

function groupTable({ estimate }: UpliftRun): string {
  return csvText(
    [
      "group",
      "left_out",
      "change",
      "comparison_groups",
      "comparison_lowest",
      "comparison_highest",
      "widened",
    ],
    estimate.groups.map(({ groupId, leftOut, changeRatio, comparison, widened }) => [
      groupId,
      leftOut,
      changeRatio,
      comparison?.groups ?? null,
      comparison?.lowest ?? null,
      comparison?.highest ?? null,
      String(widened),
    ]),
  );
}

function chartOf(
  input: PanelInput,
  { estimate, refusal }: UpliftRun,
  { language }: EstimateArguments,
): string {
  const pairs = estimate.groups
    .filter(({ leftOut }) => leftOut === null)
    .map(({ groupId, comparison }) => ({ groupId, comparisonIds: comparison?.groupIds ?? [] }));
  const points = refusal ? [] : chartSeries(buildPanel(input), pairs);
  return upliftChart(points, estimate.uplift, language);
}
