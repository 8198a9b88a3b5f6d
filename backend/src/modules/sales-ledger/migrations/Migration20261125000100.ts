import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * What the model cannot say: both tables refuse every change but an insert, a source line is entered once
 * (a full index: DML's own is partial, so a plain ON CONFLICT would not find it), and `ledger_due` notes
 * the orders and payments whose entries may be missing.
 */
export class Migration20261125000100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create or replace function refuse_ledger_change() returns trigger language plpgsql as $$
      begin
        raise exception 'The sales ledger is append-only: % on % is refused. Correct an entry by a reversal.', tg_op, tg_table_name
          using errcode = 'restrict_violation';
      end $$;
    `);
    for (const table of ["sales_ledger_entry", "ledger_verification"]) {
      this.addSql(`drop trigger if exists ${table}_append_only on "${table}";`);
      this.addSql(`create trigger ${table}_append_only before update or delete on "${table}"
        for each row execute function refuse_ledger_change();`);
      this.addSql(`drop trigger if exists ${table}_no_truncate on "${table}";`);
      this.addSql(`create trigger ${table}_no_truncate before truncate on "${table}"
        for each statement execute function refuse_ledger_change();`);
    }
    this.addSql(`create unique index if not exists sales_ledger_entry_source_once
      on "sales_ledger_entry" (source_kind, source_id, source_line, component);`);
    this.addSql(`create unique index if not exists sales_ledger_entry_reversed_once
      on "sales_ledger_entry" (reversal_of) where reversal_of is not null;`);
    this.addSql(`create table if not exists "ledger_due" (
      id bigint generated always as identity primary key,
      kind text not null,
      reference_id text not null,
      noted_at timestamptz not null default now()
    );`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ledger_due";`);
    this.addSql(`drop index if exists sales_ledger_entry_reversed_once;`);
    this.addSql(`drop index if exists sales_ledger_entry_source_once;`);
    for (const table of ["sales_ledger_entry", "ledger_verification"]) {
      this.addSql(`drop trigger if exists ${table}_append_only on "${table}";`);
      this.addSql(`drop trigger if exists ${table}_no_truncate on "${table}";`);
    }
    this.addSql(`drop function if exists refuse_ledger_change();`);
  }
}
