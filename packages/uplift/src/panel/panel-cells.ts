import { Decimal, parseDecimal } from "../decimal";
import { exchangeConverter } from "../deflation/exchange-rates";
import { deflate, missingIndexMonths } from "../deflation/price-index";
import { UpliftError } from "../errors";
import { compareMonths, type Month } from "../month";
import { checkPanelInput } from "./check-panel-input";
import type { PanelInput } from "./panel-input";
import type { EvidenceGrade, PanelRow } from "./panel-row";

/** One group, month and channel, with the four coats of its sales side by side. */
export interface PanelCell {
  readonly groupId: string;
  readonly month: Month;
  readonly channel: string;
  /** Home currency, as sold (foreign currency converted at the date of sale). */
  readonly nominal: Decimal;
  /** Home currency in prices of the reference month: nominal × CPI_ref ÷ CPI_month. */
  readonly real: Decimal;
  /** `real` converted once, at the reference month's rate. */
  readonly realReporting: Decimal;
  /** Quantity by unit; empty when none was written down. */
  readonly volume: ReadonlyMap<string, Decimal>;
  /** Real home-currency price of one unit; null without quantity, with several units, or at zero. */
  readonly realPrice: Decimal | null;
  /** The weakest evidence among the cell's entries. */
  readonly evidence: EvidenceGrade;
  readonly entryIds: readonly string[];
}

interface Gathered {
  nominal: Decimal;
  readonly volume: Map<string, Decimal>;
  quantified: boolean;
  evidence: EvidenceGrade;
  readonly entryIds: string[];
}

/**
 * Sums ledger rows into cells by group, month and channel, in order of group, month, channel.
 * @throws UpliftError `price_index_missing` with every missing month of the currency at once,
 * `exchange_rate_missing`, and whatever `checkPanelInput` refuses.
 */
export function panelCells(input: PanelInput): PanelCell[] {
  checkPanelInput(input);
  const convert = exchangeConverter(input.exchangeRates, input.reportingCurrency);
  const homes = new Map(input.groups.map(({ groupId, homeCurrency }) => [groupId, homeCurrency]));
  const home = (groupId: string) => homes.get(groupId) ?? input.reportingCurrency;

  const cells = new Map<string, { key: PanelRow; sums: Gathered }>();
  for (const row of input.rows) {
    if (compareMonths(row.month, input.lastMonth) > 0) continue;
    const id = JSON.stringify([row.groupId, row.month, row.channel]);
    const cell = cells.get(id) ?? { key: row, sums: nothing() };
    cells.set(id, cell);
    const amount = parseDecimal(row.amount, `Entry ${row.entryId}`);
    gather(cell.sums, row, convert(amount, row.currency, home(row.groupId), row.occurredOn ?? row.month));
  }

  const pricing = pricer(
    input,
    home,
    [...cells.values()].map(({ key }) => key),
  );
  return [...cells.values()]
    .sort((a, b) => byPlace(a.key, b.key))
    .map(({ key: { groupId, month, channel }, sums }) => {
      const real = pricing(sums.nominal, home(groupId), month);
      const realReporting = real.times(
        convert(new Decimal(1), home(groupId), input.reportingCurrency, input.referenceMonth),
      );
      const { nominal, volume, evidence, entryIds } = sums;
      const realPrice = sums.quantified ? priceOfOne(real, volume) : null;
      return { groupId, month, channel, nominal, real, realReporting, volume, realPrice, evidence, entryIds };
    });
}

function nothing(): Gathered {
  return { nominal: new Decimal(0), volume: new Map(), quantified: true, evidence: "A", entryIds: [] };
}

function gather(sums: Gathered, row: PanelRow, amount: Decimal): void {
  sums.nominal = sums.nominal.plus(amount);
  sums.entryIds.push(row.entryId);
  if (row.evidence > sums.evidence) sums.evidence = row.evidence;
  if (row.quantity === undefined || row.unit === undefined) sums.quantified = false;
  else {
    const before = sums.volume.get(row.unit) ?? new Decimal(0);
    sums.volume.set(row.unit, before.plus(parseDecimal(row.quantity, `Quantity of entry ${row.entryId}`)));
  }
}

/** A price holds only if every sale of the cell names its quantity, all in one unit. */
function priceOfOne(real: Decimal, volume: ReadonlyMap<string, Decimal>): Decimal | null {
  const [only, ...others] = volume.values();
  return only && others.length === 0 && only.gt(0) ? real.div(only) : null;
}

/** Deflates by the home currency's index, once it is certain that no month of any cell is missing. */
function pricer(input: PanelInput, home: (groupId: string) => string, keys: readonly PanelRow[]) {
  const indices = new Map(input.priceIndices.map((index) => [index.currency, index]));
  const needed = new Map<string, Month[]>();
  for (const { groupId, month } of keys) {
    const months = needed.get(home(groupId)) ?? [input.referenceMonth];
    months.push(month);
    needed.set(home(groupId), months);
  }
  for (const [currency, months] of needed) {
    const index = indices.get(currency);
    const missing = index ? missingIndexMonths(index, months) : [...new Set(months)].sort(compareMonths);
    if (missing.length > 0) {
      throw new UpliftError(
        "price_index_missing",
        `The price index for ${currency} has no value for ${missing.join(", ")}: upload it`,
        { currency, months: missing },
      );
    }
  }
  return (nominal: Decimal, currency: string, month: Month): Decimal => {
    const index = indices.get(currency);
    return index ? deflate(nominal, month, input.referenceMonth, index) : nominal;
  };
}

function byPlace(a: PanelRow, b: PanelRow): number {
  return (
    compareText(a.groupId, b.groupId) || compareMonths(a.month, b.month) || compareText(a.channel, b.channel)
  );
}

/** By code unit, so that the order is the same on every machine whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
