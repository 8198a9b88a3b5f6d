import { MathBN } from "@medusajs/framework/utils";
import { addMoney, compareAmounts, roundMoney, subtractMoney, type Money } from "@cluster-market/money";

export interface LineFacts {
  id: string;
  /** What the buyer pays for the line: after discounts, with tax; not rounded. */
  total: string;
  /** The tax inside `total`; not rounded. */
  tax: string;
}

export interface GroupFacts {
  group_id: string;
  lines: LineFacts[];
  /** Null while no delivery is chosen. */
  delivery: { total: string; tax: string } | null;
}

export interface LineAmounts {
  id: string;
  /** Without tax; goods + tax = total. */
  goods: string;
  tax: string;
  total: string;
}

/** All amounts rounded to the currency: goods + delivery + tax = total, and totals add up to the whole. */
export interface GroupAmounts {
  group_id: string;
  lines: LineAmounts[];
  goods: string;
  /** Without tax. */
  delivery: string;
  delivery_tax: string;
  /** Of lines and delivery. */
  tax: string;
  total: string;
}

/**
 * Divides a basket or an order over its groups. Medusa never rounds totals, people pay rounded ones: every part is
 * rounded, and what rounding leaves over goes to the goods of the last group's last line.
 */
export function divideTotal(currency: string, groups: readonly GroupFacts[]): GroupAmounts[] {
  const total = MathBN.sum(
    ...groups.flatMap((group) => [...group.lines.map((line) => line.total), group.delivery?.total ?? "0"]),
  ).toFixed(12);
  const rounded = groups.map((group) => roundGroup(group, currency));
  const sum = addMoney(
    rounded.map((group) => money(group.total, currency)),
    currency,
  );
  const rest = subtractMoney(roundMoney(total, currency), sum);
  if (compareAmounts(rest.amount, "0") === 0) return rounded;
  return rounded.map((group, index) => (index === rounded.length - 1 ? addRest(group, rest) : group));
}

function roundGroup(group: GroupFacts, currency: string): GroupAmounts {
  const lines = group.lines.map((line) => {
    const total = roundMoney(line.total, currency);
    const tax = roundMoney(line.tax, currency);
    return { id: line.id, goods: subtractMoney(total, tax).amount, tax: tax.amount, total: total.amount };
  });
  const deliveryTotal = roundMoney(group.delivery?.total ?? "0", currency);
  const deliveryTax = roundMoney(group.delivery?.tax ?? "0", currency);
  const sumOf = (amounts: string[]) =>
    addMoney(
      amounts.map((amount) => money(amount, currency)),
      currency,
    ).amount;
  return {
    group_id: group.group_id,
    lines,
    goods: sumOf(lines.map((line) => line.goods)),
    delivery: subtractMoney(deliveryTotal, deliveryTax).amount,
    delivery_tax: deliveryTax.amount,
    tax: sumOf([...lines.map((line) => line.tax), deliveryTax.amount]),
    total: sumOf([...lines.map((line) => line.total), deliveryTotal.amount]),
  };
}

function addRest(group: GroupAmounts, rest: Money): GroupAmounts {
  const plus = (amount: string) => addMoney([money(amount, rest.currency), rest], rest.currency).amount;
  return {
    ...group,
    lines: group.lines.map((line, index) =>
      index === group.lines.length - 1 ? { ...line, goods: plus(line.goods), total: plus(line.total) } : line,
    ),
    goods: plus(group.goods),
    total: plus(group.total),
  };
}

function money(amount: string, currency: string): Money {
  return { amount, currency };
}
