import type { Money } from "@cluster-market/contracts";
import { addMoney } from "@cluster-market/money";
import type { LedgerFigure, Month, SalesAmount } from "@cluster-market/uplift";

/** Entries after the last complete month: of a month that is not over, so never part of a comparison. */
export function figuresSoFar(figures: readonly LedgerFigure[], lastCompleteMonth: Month): LedgerFigure[] {
  return figures.filter((figure) => figure.month > lastCompleteMonth);
}

/** What they amount to as sold, one exact sum a currency. */
export function soldSoFar(figures: readonly LedgerFigure[], lastCompleteMonth: Month): Money[] {
  const open = figuresSoFar(figures, lastCompleteMonth);
  const currencies = [...new Set(open.map((figure) => figure.currency.toLowerCase()))].sort();
  return currencies.map((currency) =>
    addMoney(
      open
        .filter((figure) => figure.currency.toLowerCase() === currency)
        .map((figure) => ({ amount: figure.amount, currency })),
      currency,
    ),
  );
}

/** The same as an amount with its entries; in money only when all of it was sold in the home currency. */
export function amountSoFar(
  figures: readonly LedgerFigure[],
  lastCompleteMonth: Month,
  homeCurrency: string,
): SalesAmount {
  const sold = soldSoFar(figures, lastCompleteMonth);
  const [only] = sold;
  const isHome = sold.length === 1 && only?.currency === homeCurrency.toLowerCase();
  return {
    nominal: isHome ? only.amount : null,
    real: null,
    realReporting: null,
    entryIds: figuresSoFar(figures, lastCompleteMonth).map((figure) => figure.entryId),
  };
}
