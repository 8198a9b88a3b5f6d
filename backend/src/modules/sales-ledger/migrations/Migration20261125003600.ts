import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** How often a note was looked at in vain, so that one that always fails never stands before the others. */
export class Migration20261125003600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "ledger_due" add column if not exists attempts integer not null default 0;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ledger_due" drop column if exists attempts;`);
  }
}
