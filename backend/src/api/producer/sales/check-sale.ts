import type { FieldError, SaleInput } from "@cluster-market/contracts";
import { compareAmounts, decimalsOf, isWholeSubunits } from "@cluster-market/money";
import { daysBetween } from "../own-date";

/** How far back a sale may be written down. */
const mostDaysBack = 400;
/** Above this in one sale it is a slip of the finger. Major units. */
const highestAmount = "10000000";

/** What the shape alone cannot say: money that exists, a day that has been. */
export function saleProblems(sale: SaleInput, today: string, homeCurrency: string): FieldError[] {
  const problems: FieldError[] = [];
  if (compareAmounts(sale.amount, "0") <= 0) {
    problems.push({ path: "amount", message: "more than zero", code: "bad_amount" });
  } else if (compareAmounts(sale.amount, highestAmount) > 0) {
    problems.push({ path: "amount", message: `at most ${highestAmount}`, code: "bad_amount" });
  } else if (!isWholeSubunits(sale.amount, homeCurrency)) {
    const message = `at most ${String(decimalsOf(homeCurrency))} decimals in ${homeCurrency.toUpperCase()}`;
    problems.push({ path: "amount", message, code: "bad_amount" });
  }
  const daysBack = daysBetween(sale.occurred_on, today);
  if (daysBack < 0) problems.push({ path: "occurred_on", message: "not after today", code: "in_future" });
  if (daysBack > mostDaysBack) {
    problems.push({
      path: "occurred_on",
      message: `at most ${String(mostDaysBack)} days ago`,
      code: "too_old",
    });
  }
  return problems;
}
