/** Goods entries with exact amounts as text and dates as "YYYY-MM-DD"; a null list of groups means all. */
export const goodsFiguresSql = `
  select id, group_id, channel, to_char(occurred_on at time zone 'UTC', 'YYYY-MM-DD') as occurred_on,
         amount::text as amount, upper(currency) as currency
  from "sales_ledger_entry"
  where component = 'goods' and deleted_at is null and (?::text[] is null or group_id = any(?::text[]))
  order by occurred_on, id`;

/** A goods entry as the uplift computation reads it. */
export interface GoodsFigureRow {
  id: string;
  group_id: string;
  channel: string;
  occurred_on: string;
  amount: string;
  currency: string;
}
