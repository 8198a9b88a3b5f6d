import type { ExchangeRates } from "../deflation/exchange-rates";
import type { PriceIndex } from "../deflation/price-index";
import type { Month } from "../month";
import type { LedgerFigure } from "./ledger-figure";

/** One producer group with everything the ledger knows of it. */
export interface SameSeasonGroup {
  readonly groupId: string;
  /** Currency the group lives in, ISO 4217; its price index removes the inflation. */
  readonly homeCurrency: string;
  /** First month with access to the market, or null when the group has none yet. */
  readonly accessMonth: Month | null;
  /** "ramadan" for goods whose season is Ramadan (harissa): both windows must hold as many beginnings. */
  readonly seasonRule: "calendar" | "ramadan";
  readonly figures: readonly LedgerFigure[];
  /** Months wholly reported (see `reportedMonths`); any other month is missing, never zero. */
  readonly reportedMonths: readonly Month[];
}

/** What all groups of one page have in common. */
export interface SameSeasonSetting {
  /** Last month that is over; figures of later months are left out. */
  readonly lastCompleteMonth: Month;
  /** Real amounts are in prices, and converted at the rate, of this month. */
  readonly referenceMonth: Month;
  /** ISO 4217, "EUR" by default of the project. */
  readonly reportingCurrency: string;
  /** One table per home currency. */
  readonly priceIndices: readonly PriceIndex[];
  readonly exchangeRates: ExchangeRates;
  /** First month of the charts; by default twelve months before each group's access month. */
  readonly chartFrom?: Month;
}
