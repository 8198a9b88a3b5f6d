import { Decimal, decimalText, sumDecimals } from "../decimal";
import type { Converter } from "../deflation/exchange-rates";
import { deflate, missingIndexMonths, type PriceIndex } from "../deflation/price-index";
import { UpliftError } from "../errors";
import type { Month } from "../month";
import type { MonthSales } from "./home-sales";
import type { SalesChannel } from "./ledger-figure";
import type { SalesAmount, SplitSales } from "./same-season-result";

const CHANNELS: readonly SalesChannel[] = ["online", "in_person"];

/** Prices months of one group's sales: exact sums inside, text at the door. */
export interface SalesPricer {
  /** Real home-currency sum of the months, or null when an index value or a rate is missing. */
  realTotal(months: readonly Month[]): Decimal | null;
  /** The months' sales, whole and by channel. */
  split(months: readonly Month[]): SplitSales;
  /** False when the reference month has no rate from home to reporting currency. */
  readonly hasReportingRate: boolean;
}

/** What a pricer needs to know. */
export interface PricerInput {
  readonly sales: (month: Month) => MonthSales;
  readonly index: PriceIndex | undefined;
  readonly convert: Converter;
  readonly homeCurrency: string;
  readonly reportingCurrency: string;
  readonly referenceMonth: Month;
}

/**
 * Makes the pricer of one group. Real sales are Σ nominal × CPI_ref ÷ CPI_month in home currency; only that
 * sum is converted, once, at the reference month's rate, so that no exchange-rate swing enters twice.
 */
export function salesPricer(input: PricerInput): SalesPricer {
  const { sales, index, convert, homeCurrency, reportingCurrency, referenceMonth } = input;
  const rate = orNull(() => convert(new Decimal(1), homeCurrency, reportingCurrency, referenceMonth));

  function real(nominal: Decimal | null, month: Month): Decimal | null {
    if (nominal === null) return null;
    if (nominal.eq(0)) return nominal;
    if (!index || missingIndexMonths(index, [month, referenceMonth]).length > 0) return null;
    return deflate(nominal, month, referenceMonth, index);
  }

  function amount(months: readonly Month[], channels: readonly SalesChannel[]): SalesAmount {
    const cells = months.flatMap((month) =>
      channels.map((channel) => ({ month, cell: sales(month)[channel] })),
    );
    const nominal = sumOrNull(cells.map(({ cell }) => cell.nominal));
    const realSum = sumOrNull(cells.map(({ month, cell }) => real(cell.nominal, month)));
    return {
      nominal: nominal && decimalText(nominal),
      real: realSum && decimalText(realSum),
      realReporting: realSum && rate && decimalText(realSum.times(rate)),
      entryIds: cells.flatMap(({ cell }) => cell.entryIds),
    };
  }

  return {
    hasReportingRate: rate !== null,
    realTotal: (months) =>
      sumOrNull(
        months.flatMap((month) => CHANNELS.map((channel) => real(sales(month)[channel].nominal, month))),
      ),
    split: (months) => ({
      all: amount(months, CHANNELS),
      online: amount(months, ["online"]),
      inPerson: amount(months, ["in_person"]),
    }),
  };
}

/** A sum with an unknown part is unknown. */
function sumOrNull(values: readonly (Decimal | null)[]): Decimal | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? sumDecimals(known) : null;
}

function orNull(compute: () => Decimal): Decimal | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof UpliftError && error.code === "exchange_rate_missing") return null;
    throw error;
  }
}
