/** What a trigger noted: a payment, an order or a fulfillment whose entries may be missing. */
export interface LedgerDue {
  kind: "payment" | "order" | "fulfillment";
  reference_id: string;
}

/** An entry that came from an order or takes one back; amounts and quantities in text. */
export interface WrittenOrderEntry {
  id: string;
  group_id: string;
  title: string;
  occurred_on: string;
  component: string;
  quantity: string;
  amount: string;
  currency: string;
  source_kind: string;
  source_id: string;
  source_line: string;
  reversal_of: string | null;
}

/** Parameters: order id, refund ids as a Postgres array. */
export const entriesOfOrderSql = `
  select id, group_id, title, to_char(occurred_on at time zone 'UTC', 'YYYY-MM-DD') as occurred_on, component,
    trim_scale(quantity)::text as quantity, amount::text as amount, currency, source_kind, source_id, source_line,
    reversal_of
  from "sales_ledger_entry"
  where (source_kind in ('order', 'cancellation') and source_id = ?)
    or (source_kind = 'refund' and source_id = any(?::text[]))
  order by created_at, id
`;

/** Locks up to a hundred notes, least tried first, and answers them by what they are about. */
export const takeDueSql = `
  with taken as (
    select id, kind, reference_id, attempts from "ledger_due" order by attempts, id limit 100 for update skip locked
  )
  select kind, reference_id, string_agg(id::text, ',') as ids from taken
  group by kind, reference_id order by min(attempts), min(id)
`;

export const crossOffDueSql = `delete from "ledger_due" where id = any(?::bigint[])`;

export const postponeDueSql = `update "ledger_due" set attempts = attempts + 1 where id = any(?::bigint[])`;
