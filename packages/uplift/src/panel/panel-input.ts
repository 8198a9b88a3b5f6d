import type { ExchangeRates } from "../deflation/exchange-rates";
import type { PriceIndex } from "../deflation/price-index";
import type { Month } from "../month";
import type { PanelGroupInfo, PanelRow } from "./panel-row";

/** Everything a panel is made of. */
export interface PanelInput {
  readonly groups: readonly PanelGroupInfo[];
  readonly rows: readonly PanelRow[];
  /** Last month that is over; rows and reports of later months are left out. */
  readonly lastMonth: Month;
  /** Real amounts are in prices, and converted at the rate, of this month. */
  readonly referenceMonth: Month;
  /** ISO 4217. */
  readonly reportingCurrency: string;
  /** One table per home currency. */
  readonly priceIndices: readonly PriceIndex[];
  readonly exchangeRates: ExchangeRates;
}
