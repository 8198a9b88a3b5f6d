import type { PriceIndex } from "../deflation/price-index";
import { monthFromIndex, monthIndex } from "../month";
import type { PanelInput } from "../panel/panel-input";
import type { PanelRow } from "../panel/panel-row";
import type { ProgrammeShape } from "../simulation/programme-shape";
import { simulateProgramme } from "../simulation/simulate-programme";

/** A simulated programme as ledger rows in cedi of their month, with the index that takes the inflation out. */
export function programmeInput(changes: Partial<ProgrammeShape>, seed: number): PanelInput {
  const { nominal, shape } = simulateProgramme(changes, seed);
  const first = monthIndex(nominal.firstMonth);
  const month = (at: number) => monthFromIndex(first + at);
  const months = Array.from({ length: nominal.monthCount }, (_, at) => month(at));
  const index: PriceIndex = {
    currency: "GHS",
    source: "Simulated index",
    base: `${nominal.firstMonth} = 100`,
    vintage: "1",
    values: Object.fromEntries(
      months.map((name, at) => [name, (100 * (1 + shape.inflation) ** (at / 12)).toFixed(6)]),
    ),
  };
  const lastMonth = month(nominal.monthCount - 1);
  return {
    groups: nominal.groups.map(({ groupId, country, valueChain, accessMonth, reported }) => ({
      groupId,
      country,
      valueChain,
      accessMonth,
      homeCurrency: "GHS",
      reportedMonths: months.filter((_, at) => reported[at] === 1),
    })),
    rows: nominal.groups.flatMap(({ groupId, real, verified, reported }) =>
      months.flatMap((name, at): PanelRow[] =>
        reported[at] === 1
          ? [
              {
                entryId: `${groupId} ${name}`,
                groupId,
                month: name,
                channel: "local_market",
                amount: (real[at] ?? 0).toFixed(2),
                currency: "GHS",
                evidence: verified[at] === 1 ? "B" : "C",
              },
            ]
          : [],
      ),
    ),
    lastMonth,
    referenceMonth: lastMonth,
    reportingCurrency: "EUR",
    priceIndices: [index],
    exchangeRates: {
      source: "Simulated rates",
      vintage: "1",
      rates: [{ from: "EUR", to: "GHS", on: lastMonth, rate: "20" }],
    },
  };
}
