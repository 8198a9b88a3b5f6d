import { type Converter, exchangeConverter } from "../deflation/exchange-rates";
import { addMonths, monthIndex, monthRange } from "../month";
import { comparison } from "./comparison";
import { homeSalesByMonth } from "./home-sales";
import { checkLedgerFigures } from "./ledger-figure";
import { salesPricer } from "./real-sales";
import { monthState, reportingOf, seriesMonths } from "./reporting";
import type { SameSeasonGroup, SameSeasonSetting } from "./same-season-input";
import type { SameSeasonChange } from "./same-season-result";
import { sameSeasonWindows, YEAR } from "./windows";

/**
 * Same-season real change of one group: `S(months since access) ÷ S(same months a year before) − 1`, where S
 * is the sum of real sales, `Σ nominal × CPI_ref ÷ CPI_month`, in home currency.
 *
 * Compared are the months from access month g to g+11 or the last complete month that are reported in both
 * years. A percentage is given only if the compared months hold at least half of the reported sales of the
 * baseline year g−12 … g−1, something was sold in them, at least six months of that year were reported and,
 * under the "ramadan" rule, both sides hold as many beginnings of Ramadan; else amounts only. Later months
 * appear in the series alone.
 *
 * Nothing is interpolated: a missing index value or rate makes the result `not_enough_data`, with its months
 * listed. Bad rows throw.
 *
 * @throws UpliftError for malformed months, amounts, currencies, days, and for an entry passed twice.
 */
export function sameSeasonChange(group: SameSeasonGroup, setting: SameSeasonSetting): SameSeasonChange {
  return changeOf(group, setting, exchangeConverter(setting.exchangeRates, setting.reportingCurrency));
}

/** As `sameSeasonChange`, for many groups in their order; the table of rates is read once. */
export function sameSeasonChanges(
  groups: readonly SameSeasonGroup[],
  setting: SameSeasonSetting,
): SameSeasonChange[] {
  const convert = exchangeConverter(setting.exchangeRates, setting.reportingCurrency);
  return groups.map((group) => changeOf(group, setting, convert));
}

function changeOf(group: SameSeasonGroup, setting: SameSeasonSetting, convert: Converter): SameSeasonChange {
  checkLedgerFigures(group.figures);
  group.reportedMonths.forEach(monthIndex);
  const { accessMonth, homeCurrency } = group;
  const { lastCompleteMonth, referenceMonth, reportingCurrency } = setting;
  const index = setting.priceIndices.find(({ currency }) => currency === homeCurrency);
  const reported = new Set(group.reportedMonths);
  const sales = homeSalesByMonth(group.figures, homeCurrency, convert);
  const pricer = salesPricer({ sales, index, convert, homeCurrency, reportingCurrency, referenceMonth });
  const windows = accessMonth === null ? null : sameSeasonWindows(accessMonth, lastCompleteMonth);
  const chartFrom = setting.chartFrom ?? (accessMonth === null ? null : addMonths(accessMonth, -YEAR));
  const months = seriesMonths(chartFrom, lastCompleteMonth, [
    ...reported,
    ...group.figures.map(({ month }) => month),
  ]);
  const expected = windows ? monthRange(windows.baseline.first, windows.since.last) : months;
  return {
    groupId: group.groupId,
    accessMonth,
    homeCurrency,
    reportingCurrency,
    referenceMonth,
    priceIndex: index
      ? {
          source: index.source,
          base: index.base,
          vintage: index.vintage,
          approximate: index.approximate === true,
        }
      : null,
    exchangeRates: { source: setting.exchangeRates.source, vintage: setting.exchangeRates.vintage },
    windows,
    windowComplete: windows !== null && monthRange(windows.since.first, windows.since.last).length === YEAR,
    reporting: reportingOf(expected, reported, sales),
    series: months.map((month) => ({
      month,
      state: monthState(month, reported, sales),
      sales: pricer.split([month]),
    })),
    ...comparison({ group, windows, reported, sales, pricer, index, referenceMonth }),
  };
}
