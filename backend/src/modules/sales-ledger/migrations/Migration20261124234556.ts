import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124234556 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "ledger_verification" ("id" text not null, "entry_id" text not null, "verified_by" text not null, "evidence_grade" text check ("evidence_grade" in ('A', 'B', 'C')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_verification_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_verification_entry_id" ON "ledger_verification" ("entry_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_verification_deleted_at" ON "ledger_verification" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "sales_ledger_entry" ("id" text not null, "group_id" text not null, "product_id" text null, "variant_id" text null, "title" text not null default '', "channel" text check ("channel" in ('online_retail', 'online_wholesale', 'local_market', 'fair', 'institution', 'export')) not null, "occurred_on" timestamptz not null, "quantity" numeric not null, "unit" text not null default 'piece', "component" text check ("component" in ('goods', 'delivery', 'tax')) not null, "amount" numeric not null, "currency" text not null, "money_held_by" text check ("money_held_by" in ('operator', 'seller_of_record', 'group', 'courier')) not null, "buyer_country" text null, "buyer_kind" text check ("buyer_kind" in ('person', 'shop', 'institution', 'unknown')) not null default 'unknown', "source_kind" text check ("source_kind" in ('order', 'refund', 'cancellation', 'in_person', 'baseline', 'reversal', 'demonstration')) not null, "source_id" text not null, "source_line" text not null, "reversal_of" text null, "recorded_by" text not null, "note" text not null default '', "raw_quantity" jsonb not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sales_ledger_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_ledger_entry_group_id" ON "sales_ledger_entry" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_ledger_entry_occurred_on" ON "sales_ledger_entry" ("occurred_on") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sales_ledger_entry_deleted_at" ON "sales_ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ledger_verification" cascade;`);

    this.addSql(`drop table if exists "sales_ledger_entry" cascade;`);
  }

}
