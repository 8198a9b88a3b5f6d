import type { Sale } from "@cluster-market/contracts";
import { roundMoney } from "@cluster-market/money";
import { storedDate } from "../own-date";
import { isOwnSale, type LedgerRow } from "./ledger-rows";

/** One line of the ledger as the group sees it. */
export function saleAnswer(row: LedgerRow, reversedBy: string | undefined): Sale {
  const isReversal = row.reversal_of !== null;
  return {
    id: row.id,
    title: row.title,
    channel: row.channel,
    occurred_on: storedDate(row.occurred_on),
    quantity: Number(row.raw_quantity.value),
    amount: roundMoney(row.raw_amount.value, row.currency),
    is_reversal: isReversal,
    reversed_by: reversedBy ?? null,
    can_reverse: isOwnSale(row) && !isReversal && reversedBy === undefined,
  };
}
