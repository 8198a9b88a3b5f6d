import { addMoney, compareAmounts } from "@cluster-market/money";
import { dateInZone } from "./date-in-zone";
import { missingReversals } from "./missing-reversals";
import type { NewLedgerEntry } from "./new-ledger-entry";
import type { LedgerPart, OrderLedgerFacts, SliceLedgerFacts, WrittenEntry } from "./order-ledger-facts";

/**
 * The entries that an order should have and the ledger lacks. Sales come first: a reversal names the entry it takes
 * back, so it is answered only by a call that finds every sale written. Call until nothing is missing.
 */
export function missingEntries(facts: OrderLedgerFacts, written: readonly WrittenEntry[]): NewLedgerEntry[] {
  const known = new Set(
    written
      .filter((entry) => entry.source_kind === "order")
      .map((entry) => `${entry.source_line} ${entry.component}`),
  );
  const sales = facts.slices.flatMap((slice) => {
    const soldAt = saleInstant(facts, slice);
    if (!soldAt) return [];
    return slice.parts
      .filter((part) => !known.has(`${part.source_line} ${part.component}`))
      .map((part) => saleEntry(facts, slice, part, soldAt));
  });
  return sales.length > 0 ? sales : missingReversals(facts, written, saleInstant);
}

/** When a slice became a sale: on the capture that completes the money due, or on delivery. Null: not, or no more. */
function saleInstant(facts: OrderLedgerFacts, slice: SliceLedgerFacts): Date | null {
  if (facts.canceled_at) return null;
  if (!facts.is_prepaid) return slice.delivered_at;
  const captures = [...facts.captures].sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const [index, capture] of captures.entries()) {
    const sum = addMoney(
      captures.slice(0, index + 1).map(({ amount }) => ({ amount, currency: facts.currency })),
      facts.currency,
    );
    if (compareAmounts(sum.amount, facts.due) >= 0) return capture.at;
  }
  return null;
}

function saleEntry(
  facts: OrderLedgerFacts,
  slice: SliceLedgerFacts,
  part: LedgerPart,
  soldAt: Date,
): NewLedgerEntry {
  return {
    group_id: slice.group_id,
    product_id: part.product_id,
    variant_id: part.variant_id,
    title: part.title,
    channel: "online_retail",
    occurred_on: dateInZone(soldAt, slice.time_zone),
    quantity: part.quantity,
    component: part.component,
    amount: part.amount,
    currency: facts.currency,
    // A rider pays cash to the group; a transfer goes to the seller of record.
    money_held_by: facts.is_prepaid ? "seller_of_record" : "group",
    buyer_country: facts.buyer_country,
    buyer_kind: "person",
    source_kind: "order",
    source_id: facts.order_id,
    source_line: part.source_line,
    recorded_by: "system",
  };
}
