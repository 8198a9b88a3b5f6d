import type { ExchangeRates } from "../deflation/exchange-rates";
import type { PriceIndex } from "../deflation/price-index";
import { addMonths, type Month, monthRange } from "../month";
import type { LedgerFigure } from "../same-season/ledger-figure";
import type { SameSeasonGroup, SameSeasonSetting } from "../same-season/same-season-input";

/** Prices twice as high from 2025-03 on as before it: real amounts of the baseline year are easy to check. */
export const doubledPrices: PriceIndex = {
  currency: "GHS",
  source: "Demonstration index",
  base: "2024 = 100",
  vintage: "2026-04-01",
  values: Object.fromEntries(
    monthRange("2024-01", "2026-03").map((month) => [month, month < "2025-03" ? "100" : "200"]),
  ),
};

export const rates: ExchangeRates = {
  source: "Demonstration rates",
  vintage: "2026-04-01",
  rates: [
    { from: "EUR", to: "GHS", on: "2024-06", rate: "15" },
    { from: "EUR", to: "GHS", on: "2026-02", rate: "20" },
  ],
};

export const setting: SameSeasonSetting = {
  lastCompleteMonth: "2026-02",
  referenceMonth: "2026-02",
  reportingCurrency: "EUR",
  priceIndices: [doubledPrices],
  exchangeRates: rates,
};

/** An entry a month of the same amount, in person. */
export function monthlySales(first: Month, last: Month, amount: string): LedgerFigure[] {
  return monthRange(first, last).map((month) => ({
    entryId: `market ${month}`,
    month,
    channel: "in_person",
    amount,
    currency: "GHS",
  }));
}

/** Access in March 2025: 100 GHS a month before it, 250 GHS a month since; all months reported. */
export function exampleGroup(changes: Partial<SameSeasonGroup> = {}): SameSeasonGroup {
  const accessMonth = "2025-03";
  return {
    groupId: "Dodowa mango",
    homeCurrency: "GHS",
    accessMonth,
    seasonRule: "calendar",
    figures: [
      ...monthlySales(addMonths(accessMonth, -12), "2025-02", "100"),
      ...monthlySales(accessMonth, "2026-02", "250"),
    ],
    reportedMonths: monthRange("2024-03", "2026-02"),
    ...changes,
  };
}
