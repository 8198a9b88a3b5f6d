/**
 * Inserts a JSON array of entries and answers the ids of those that were new. `on conflict do nothing` names no
 * index, so that it covers both: a source line entered before, and an entry taken back before.
 * `raw_*` are what Medusa's BigNumber columns read back.
 */
export const appendEntriesSql = `
  insert into "sales_ledger_entry" (
    id, group_id, product_id, variant_id, title, channel, occurred_on, quantity, raw_quantity, unit, component,
    amount, raw_amount, currency, money_held_by, buyer_country, buyer_kind, source_kind, source_id, source_line,
    reversal_of, recorded_by, note
  )
  select
    e.id, e.group_id, e.product_id, e.variant_id, coalesce(e.title, ''), e.channel,
    e.occurred_on::timestamp at time zone 'UTC',
    e.quantity::numeric, jsonb_build_object('value', e.quantity, 'precision', 20), coalesce(e.unit, 'piece'),
    e.component, e.amount::numeric, jsonb_build_object('value', e.amount, 'precision', 20), e.currency,
    e.money_held_by, e.buyer_country, coalesce(e.buyer_kind, 'unknown'), e.source_kind, e.source_id, e.source_line,
    e.reversal_of, e.recorded_by, coalesce(e.note, '')
  from jsonb_to_recordset(?::jsonb) as e(
    id text, group_id text, product_id text, variant_id text, title text, channel text, occurred_on date,
    quantity text, unit text, component text, amount text, currency text, money_held_by text, buyer_country text,
    buyer_kind text, source_kind text, source_id text, source_line text, reversal_of text, recorded_by text,
    note text
  )
  on conflict do nothing
  returning id, source_kind, source_id, source_line, component
`;
