import { Decimal, parseDecimal } from "../decimal";
import type { Converter } from "../deflation/exchange-rates";
import { UpliftError } from "../errors";
import type { Month } from "../month";
import type { LedgerFigure, SalesChannel } from "./ledger-figure";

/** Sales of one month and channel in home currency; `nominal` is null when a rate is missing. */
export interface HomeSales {
  nominal: Decimal | null;
  readonly entryIds: string[];
}

export type MonthSales = Readonly<Record<SalesChannel, HomeSales>>;

function noSales(): MonthSales {
  return {
    online: { nominal: new Decimal(0), entryIds: [] },
    in_person: { nominal: new Decimal(0), entryIds: [] },
  };
}

/**
 * Sums ledger figures by month and channel in home currency. A foreign amount is converted at the date of
 * its sale (the month's rate when the day is unknown); without a rate the month's sum is unknown, not less.
 */
export function homeSalesByMonth(
  figures: readonly LedgerFigure[],
  homeCurrency: string,
  convert: Converter,
): (month: Month) => MonthSales {
  const byMonth = new Map<Month, MonthSales>();
  for (const figure of figures) {
    const sales = byMonth.get(figure.month) ?? noSales();
    byMonth.set(figure.month, sales);
    const cell = sales[figure.channel];
    cell.entryIds.push(figure.entryId);
    const amount = inHomeCurrency(figure, homeCurrency, convert);
    cell.nominal = cell.nominal && amount && cell.nominal.plus(amount);
  }
  return (month) => byMonth.get(month) ?? noSales();
}

function inHomeCurrency(figure: LedgerFigure, homeCurrency: string, convert: Converter): Decimal | null {
  const amount = parseDecimal(figure.amount, `Ledger entry ${figure.entryId}`);
  try {
    return convert(amount, figure.currency, homeCurrency, figure.occurredOn ?? figure.month);
  } catch (error) {
    if (error instanceof UpliftError && error.code === "exchange_rate_missing") return null;
    throw error;
  }
}
