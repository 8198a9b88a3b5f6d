import Big from "big.js";
import { decimalsOf, type Money } from "./money";

/**
 * Shares an amount over weights so that the shares, each rounded to the currency, add up to it exactly: every share
 * is rounded down, and what is left goes, one smallest unit each, to the largest fractions (the earlier one first).
 * Weights that are all zero share equally. A negative amount is shared like its opposite.
 * @param weights decimals in text, zero or more, at least one.
 */
export function shareMoney(money: Money, weights: readonly string[]): Money[] {
  const unit = new Big(10).pow(-decimalsOf(money.currency));
  const amount = new Big(money.amount);
  const units = amount.abs().div(unit).round(0, Big.roundHalfUp);
  const given = weights.map((weight) => new Big(weight));
  const sum = given.reduce((total, weight) => total.plus(weight), new Big(0));
  const parts = given.map((weight, index) => {
    const exact = sum.eq(0) ? units.div(weights.length) : units.times(weight).div(sum);
    const whole = exact.round(0, Big.roundDown);
    return { index, whole, fraction: exact.minus(whole) };
  });
  const rest = units.minus(parts.reduce((total, part) => total.plus(part.whole), new Big(0))).toNumber();
  const luckiest = [...parts].sort((a, b) => b.fraction.cmp(a.fraction) || a.index - b.index).slice(0, rest);
  for (const part of luckiest) part.whole = part.whole.plus(1);
  return parts.map((part) => ({
    amount: part.whole
      .times(unit)
      .times(amount.lt(0) && part.whole.gt(0) ? -1 : 1)
      .toFixed(decimalsOf(money.currency)),
    currency: money.currency,
  }));
}
