import type { ImpactEntriesAnswer } from "@cluster-market/contracts";
import type { InferTypeOf } from "@medusajs/framework/types";
import type { SalesLedgerEntry } from "../../../modules/sales-ledger/models/sales-ledger-entry";

type Entry = InferTypeOf<typeof SalesLedgerEntry>;

const fromOrders = new Set(["order", "refund", "cancellation"]);

/** A ledger entry as staff see it behind a figure. */
export function presentEntry(entry: Entry): ImpactEntriesAnswer["entries"][number] {
  return {
    id: entry.id,
    occurred_on: new Date(entry.occurred_on).toISOString().slice(0, 10),
    channel: entry.channel,
    title: entry.title,
    quantity: String(entry.quantity),
    amount: { amount: String(entry.amount), currency: entry.currency },
    source_kind: entry.source_kind,
    source_id: entry.source_id,
    source_line: entry.source_line,
    order_id:
      fromOrders.has(entry.source_kind) && entry.source_id.startsWith("order_") ? entry.source_id : null,
    reversal_of: entry.reversal_of,
  };
}
