import { addMoney, compareAmounts, shareMoney, subtractMoney } from "@cluster-market/money";
import { dateInZone } from "./date-in-zone";
import type { NewLedgerEntry } from "./new-ledger-entry";
import type {
  LedgerPart,
  OrderLedgerFacts,
  RefundFacts,
  SliceLedgerFacts,
  WrittenEntry,
} from "./order-ledger-facts";

/** A sale in the ledger, with what was not taken back of it yet. */
interface OpenSale {
  entry: WrittenEntry;
  slice: SliceLedgerFacts;
  part: LedgerPart;
  left: string;
  quantityLeft: number;
  /** Whether nothing of it was taken back: then one reversal can take it whole. */
  whole: boolean;
}

interface Ground {
  kind: "refund" | "cancellation";
  id: string;
  at: Date;
}

/**
 * Reversals that the ledger lacks: each refund once, shared over what is left of the sales it names (of all, when it
 * names none) in proportion to what is left, tax and delivery included; then, whole, the sales whose ground is gone:
 * order cancelled, capture taken back, delivery undone.
 */
export function missingReversals(
  facts: OrderLedgerFacts,
  written: readonly WrittenEntry[],
  saleInstant: (facts: OrderLedgerFacts, slice: SliceLedgerFacts) => Date | null,
): NewLedgerEntry[] {
  const sales = openSales(facts, written);
  const entered = new Set(
    written.filter((entry) => entry.source_kind === "refund").map((entry) => entry.source_id),
  );
  const refunds = [...facts.refunds]
    .filter((refund) => !entered.has(refund.id))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.id.localeCompare(b.id));
  return [
    ...refunds.flatMap((refund) => reverseRefund(facts, refund, sales)),
    ...sales.flatMap((sale) => {
      if (saleInstant(facts, sale.slice)) return [];
      const at = facts.canceled_at ?? facts.now;
      return takeBack(facts, sale, sale.left, { kind: "cancellation", id: facts.order_id, at });
    }),
  ];
}

function openSales(facts: OrderLedgerFacts, written: readonly WrittenEntry[]): OpenSale[] {
  const parts = facts.slices.flatMap((slice) => slice.parts.map((part) => ({ slice, part })));
  return written.flatMap((entry) => {
    if (entry.source_kind !== "order") return [];
    const named = (other: { source_line: string; component: string }) =>
      other.source_line === entry.source_line && other.component === entry.component;
    const found = parts.find(({ part }) => named(part));
    if (!found) return [];
    const taken = written.filter((other) => other.source_kind !== "order" && named(other));
    const left = addMoney(
      [entry, ...taken].map(({ amount }) => ({ amount, currency: facts.currency })),
      facts.currency,
    ).amount;
    const quantityLeft = [entry, ...taken].reduce((sum, { quantity }) => sum + Number(quantity), 0);
    return [{ entry, ...found, left, quantityLeft, whole: taken.length === 0 }];
  });
}

function reverseRefund(facts: OrderLedgerFacts, refund: RefundFacts, sales: OpenSale[]): NewLedgerEntry[] {
  const open = sales.filter((sale) => compareAmounts(sale.left, "0") > 0);
  const named = open.filter((sale) => isNamedBy(refund, sale));
  const targets = named.length > 0 ? named : open;
  if (targets.length === 0) return [];
  const left = addMoney(
    targets.map((sale) => ({ amount: sale.left, currency: facts.currency })),
    facts.currency,
  );
  // More money back than the sale brought in, such as for a parcel's damage, is no negative sale.
  const amount = compareAmounts(refund.amount, left.amount) > 0 ? left.amount : refund.amount;
  const shares = shareMoney(
    { amount, currency: facts.currency },
    targets.map((sale) => sale.left),
  );
  return targets.flatMap((sale, index) =>
    takeBack(facts, sale, shares[index]?.amount ?? "0", {
      kind: "refund",
      id: refund.id,
      at: refund.at,
    }),
  );
}

function isNamedBy(refund: RefundFacts, sale: OpenSale): boolean {
  if (refund.source_lines) return refund.source_lines.includes(sale.entry.source_line);
  return refund.slice_id === null || refund.slice_id === sale.slice.slice_id;
}

/** Takes an amount back from a sale and remembers it, so that the next ground finds what is left. */
function takeBack(facts: OrderLedgerFacts, sale: OpenSale, amount: string, ground: Ground): NewLedgerEntry[] {
  if (compareAmounts(amount, "0") <= 0) return [];
  const { currency } = facts;
  const nothingLeft = compareAmounts(amount, sale.left) === 0;
  const takesWhole = nothingLeft && sale.whole;
  const { slice, part } = sale;
  const entry: NewLedgerEntry = {
    group_id: slice.group_id,
    product_id: part.product_id,
    variant_id: part.variant_id,
    title: part.title,
    channel: "online_retail",
    occurred_on: dateInZone(ground.at, slice.time_zone),
    // Goods are counted back only when all their money went back; a reduction leaves them sold.
    quantity: nothingLeft && sale.quantityLeft !== 0 ? String(-sale.quantityLeft) : "0",
    component: part.component,
    amount: subtractMoney({ amount: "0", currency }, { amount, currency }).amount,
    currency,
    money_held_by: facts.is_prepaid ? "seller_of_record" : "group",
    buyer_country: facts.buyer_country,
    buyer_kind: "person",
    source_kind: ground.kind,
    source_id: ground.id,
    source_line: sale.entry.source_line,
    reversal_of: takesWhole ? sale.entry.id : null,
    recorded_by: "system",
  };
  sale.left = subtractMoney({ amount: sale.left, currency }, { amount, currency }).amount;
  sale.quantityLeft = nothingLeft ? 0 : sale.quantityLeft;
  sale.whole = false;
  return [entry];
}
