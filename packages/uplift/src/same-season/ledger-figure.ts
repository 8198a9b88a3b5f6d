import { UpliftError } from "../errors";
import { parseDecimal } from "../decimal";
import { monthIndex, type Month } from "../month";

/** Where a sale was made, derived by the caller from the ledger's channel. */
export type SalesChannel = "online" | "in_person";

/** One ledger entry as the computation needs it: goods only, without tax and delivery. */
export interface LedgerFigure {
  /** The ledger entry, so that every figure can be opened to what it is made of. */
  readonly entryId: string;
  /**
   * Month of the entry's `occurred_on`. A reversal is a row of its own with a negative amount and counts in
   * the month in which the reversal occurred, not in the month of the sale.
   */
  readonly month: Month;
  /** The day "YYYY-MM-DD", when known: foreign currency is converted at it. Else the month's rate is used. */
  readonly occurredOn?: string;
  readonly channel: SalesChannel;
  /** Decimal text in major units of `currency`, like "1250.50"; negative for a reversal. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
}

const CURRENCY = /^[A-Z]{3}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists: 30 February would otherwise roll over into March. */
function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Refuses rows that could only give a wrong number.
 * @throws UpliftError `invalid_month`, `invalid_day`, `invalid_amount`, `invalid_currency`, or
 * `duplicate_entry` (the same entry twice would count a sale twice).
 */
export function checkLedgerFigures(figures: readonly LedgerFigure[]): void {
  const seen = new Set<string>();
  for (const { entryId, month, occurredOn, amount, currency } of figures) {
    if (seen.has(entryId)) {
      throw new UpliftError("duplicate_entry", `Ledger entry ${entryId} was passed twice: pass each once`, {
        entryId,
      });
    }
    seen.add(entryId);
    monthIndex(month);
    parseDecimal(amount, `Ledger entry ${entryId}`);
    if (!CURRENCY.test(currency)) {
      throw new UpliftError(
        "invalid_currency",
        `Ledger entry ${entryId}: "${currency}" is not a currency code such as GHS`,
        { entryId, currency },
      );
    }
    if (occurredOn !== undefined && !(isDay(occurredOn) && occurredOn.startsWith(month))) {
      throw new UpliftError(
        "invalid_day",
        `Ledger entry ${entryId}: "${occurredOn}" is not a day (YYYY-MM-DD) of ${month}`,
        { entryId, occurredOn, month },
      );
    }
  }
}
