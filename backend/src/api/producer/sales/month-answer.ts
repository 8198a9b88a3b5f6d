import type { SalesAnswer, SalesChannel } from "@cluster-market/contracts";
import { addMoney, roundMoney } from "@cluster-market/money";
import type { ProducerRequest } from "../group-scope";
import { monthOfSales, type LedgerRow, type MonthOfSales } from "./ledger-rows";
import { monthReport } from "../months/month-report";
import { saleAnswer } from "./sale-answer";

/** A month of the group's sales: lines, totals in the home currency, and what was reported. */
export async function monthAnswer(request: ProducerRequest, month: string): Promise<SalesAnswer> {
  const sales = await monthOfSales(request, month);
  return {
    month,
    sales: sales.rows.map((row) => saleAnswer(row, sales.reversedBy.get(row.id))),
    ...monthTotals(sales, request.groupScope.homeCurrency),
    report: await monthReport(request, month, sales),
  };
}

/** Totals in the home currency. A sale that was taken back adds nothing and is not counted. */
export function monthTotals(
  { rows, reversedBy }: MonthOfSales,
  homeCurrency: string,
): Pick<SalesAnswer, "total" | "by_channel"> {
  // Sales in another currency are converted by staff's rates in the impact figures, never here by guess.
  const home = rows.filter((row) => row.currency === homeCurrency);
  const sum = (some: LedgerRow[]) =>
    addMoney(
      some.map((row) => roundMoney(row.raw_amount.value, homeCurrency)),
      homeCurrency,
    );
  const channels = [...new Set(home.map((row) => row.channel))].sort();
  return {
    total: sum(home),
    by_channel: channels.map((channel: SalesChannel) => {
      const some = home.filter((row) => row.channel === channel);
      return {
        channel,
        total: sum(some),
        count: some.filter((row) => row.reversal_of === null && !reversedBy.has(row.id)).length,
      };
    }),
  };
}
