import { type Decimal, parsePositiveDecimal } from "../decimal";
import { UpliftError } from "../errors";

/** One dated rate: on `on`, one unit of `from` bought `rate` units of `to`. */
export interface ExchangeRate {
  readonly from: string;
  readonly to: string;
  /** A day "YYYY-MM-DD" or, for a monthly average, a month "YYYY-MM". */
  readonly on: string;
  /** Decimal text above zero, like "0.0581" for GHS to EUR. */
  readonly rate: string;
}

/** Rates with where they come from. */
export interface ExchangeRates {
  readonly source: string;
  readonly vintage: string;
  readonly rates: readonly ExchangeRate[];
}

/** A day's rate stands for this many following days: markets close over week-ends and feasts. */
const DAYS_CARRIED = 7;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Turns an amount of one currency into another at a date. Made once from a table, then cheap to call. */
export type Converter = (amount: Decimal, from: string, to: string, on: string) => Decimal;

/**
 * Makes a converter over a table of dated rates.
 *
 * For a day it takes that day's rate, else the last daily rate of the seven days before, else the month's.
 * For a month it takes the month's rate, else the last daily rate within the month. Either direction of a
 * pair serves (the inverse divides), and two currencies without a pair of their own meet in `pivot`.
 * @throws UpliftError (from the converter) `exchange_rate_missing` with the pair and the date.
 */
export function exchangeConverter(table: ExchangeRates, pivot: string): Converter {
  const byPair = new Map<string, Map<string, Decimal>>();
  const lastOfMonth = new Map<string, string>();
  for (const { from, to, on, rate } of table.rates) {
    const pair = `${from}>${to}`;
    const dates = byPair.get(pair) ?? new Map<string, Decimal>();
    dates.set(on, parsePositiveDecimal(rate, `Exchange rate ${from} to ${to} on ${on}`));
    byPair.set(pair, dates);
    const monthKey = `${pair}@${on.slice(0, 7)}`;
    if (DAY.test(on) && on > (lastOfMonth.get(monthKey) ?? "")) lastOfMonth.set(monthKey, on);
  }

  function rateOn(pair: string, on: string): Decimal | undefined {
    const dates = byPair.get(pair);
    if (!dates) return undefined;
    if (!DAY.test(on)) return dates.get(on) ?? dates.get(lastOfMonth.get(`${pair}@${on}`) ?? "");
    for (let back = 0; back <= DAYS_CARRIED; back += 1) {
      const rate = dates.get(daysBefore(on, back));
      if (rate) return rate;
    }
    return dates.get(on.slice(0, 7));
  }

  function direct(amount: Decimal, from: string, to: string, on: string): Decimal | undefined {
    if (from === to) return amount;
    const forward = rateOn(`${from}>${to}`, on);
    if (forward) return amount.times(forward);
    const backward = rateOn(`${to}>${from}`, on);
    return backward && amount.div(backward);
  }

  return (amount, from, to, on) => {
    const straight = direct(amount, from, to, on);
    if (straight) return straight;
    const inPivot = direct(amount, from, pivot, on);
    const crossed = inPivot && direct(inPivot, pivot, to, on);
    if (crossed) return crossed;
    throw new UpliftError(
      "exchange_rate_missing",
      `No exchange rate from ${from} to ${to} for ${on} (${table.source}): upload it`,
      { from, to, on },
    );
  };
}

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
}
