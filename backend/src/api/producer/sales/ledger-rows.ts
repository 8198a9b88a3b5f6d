import type { OwnChannel, SalesChannel } from "@cluster-market/contracts";
import { ownChannelSchema } from "@cluster-market/contracts";
import type { ProducerRequest } from "../group-scope";
import { withinMonth } from "../own-date";
import { ownRows } from "../scoped-query";

export interface LedgerRow {
  id: string;
  product_id: string | null;
  variant_id: string | null;
  title: string;
  channel: SalesChannel;
  occurred_on: string;
  raw_quantity: { value: string };
  raw_amount: { value: string };
  unit: string;
  currency: string;
  buyer_country: string | null;
  buyer_kind: "person" | "shop" | "institution" | "unknown";
  source_kind: string;
  source_id: string;
  reversal_of: string | null;
  note: string;
  created_at: string;
}

/** The ledger's lines of goods that pass a filter: only goods count as sales. The newest first. */
export function goodsRows(request: ProducerRequest, filters: Record<string, unknown>): Promise<LedgerRow[]> {
  return ownRows<LedgerRow>(request, "sales_ledger_entry", {
    fields: ["*", "raw_amount", "raw_quantity"],
    filters: { ...filters, component: "goods" },
    order: { occurred_on: "DESC", created_at: "DESC" },
  });
}

export interface MonthOfSales {
  rows: LedgerRow[];
  /** Id of the entry that took an entry back, by the id of that one. */
  reversedBy: ReadonlyMap<string, string>;
}

/** A month's lines and what was taken back of them, whenever that was written. */
export async function monthOfSales(request: ProducerRequest, month: string): Promise<MonthOfSales> {
  const rows = await goodsRows(request, { occurred_on: withinMonth(month) });
  return {
    rows,
    reversedBy: await reversalsOf(
      request,
      rows.map(({ id }) => id),
    ),
  };
}

/** Which of these entries were taken back, and by which. */
export async function reversalsOf(
  request: ProducerRequest,
  entryIds: string[],
): Promise<ReadonlyMap<string, string>> {
  if (entryIds.length === 0) return new Map();
  const reversals = await goodsRows(request, { reversal_of: entryIds });
  return new Map(reversals.map((row) => [row.reversal_of ?? "", row.id]));
}

/** Kinds of source that a group wrote itself; demonstration sales stand for such. */
const ownSources = new Set(["in_person", "demonstration"]);

/** Whether the group wrote this sale down itself, outside the shop. */
export function isOwnSale(row: LedgerRow): boolean {
  return ownSources.has(row.source_kind) && isOwnChannel(row.channel);
}

/** Whether the group sells through this channel by itself. */
export function isOwnChannel(channel: string): channel is OwnChannel {
  return ownChannelSchema.safeParse(channel).success;
}
