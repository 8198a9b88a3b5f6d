import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Triggers on Medusa's tables that note which payment, order or fulfillment the ledger must look at. Events miss
 * cases (cancelling a captured order refunds without one) and are lost in a crash; a trigger is neither.
 * May run again, so everything replaces itself.
 */
export default async function noteLedgerDue({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.raw(`
    create or replace function note_ledger_due() returns trigger language plpgsql as $$
    declare
      changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    begin
      insert into ledger_due (kind, reference_id) values (tg_argv[0], changed ->> tg_argv[1]);
      return null;
    end $$;

    drop trigger if exists capture_ledger_due on capture;
    create trigger capture_ledger_due after insert or delete or update of amount, raw_amount, deleted_at on capture
      for each row execute function note_ledger_due('payment', 'payment_id');

    drop trigger if exists refund_ledger_due on refund;
    create trigger refund_ledger_due after insert or delete or update of amount, raw_amount, deleted_at on refund
      for each row execute function note_ledger_due('payment', 'payment_id');

    drop trigger if exists order_ledger_due on "order";
    create trigger order_ledger_due after update on "order"
      for each row when (old.version is distinct from new.version or old.status is distinct from new.status)
      execute function note_ledger_due('order', 'id');

    drop trigger if exists fulfillment_ledger_due on fulfillment;
    create trigger fulfillment_ledger_due after update on fulfillment
      for each row when (old.delivered_at is distinct from new.delivered_at
        or old.canceled_at is distinct from new.canceled_at)
      execute function note_ledger_due('fulfillment', 'id');
  `);
}
