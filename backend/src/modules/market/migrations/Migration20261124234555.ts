import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124234555 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "market" drop constraint if exists "market_country_unique";`);
    this.addSql(`create table if not exists "seller_of_record" ("id" text not null, "legal_name" text not null, "address" text not null, "phone" text not null, "email" text not null, "registration_number" text not null, "tax_number" text not null, "office_bearers" text not null default '', "return_address" text not null, "invoice_series" text not null, "bank_name" text not null, "bank_account" text not null, "is_demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_of_record_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_of_record_deleted_at" ON "seller_of_record" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "market" ("id" text not null, "country" text not null, "currency" text not null, "languages" jsonb not null, "region_id" text not null, "sales_channel_id" text not null, "fulfillment_mode" text check ("fulfillment_mode" in ('slice', 'hub', 'stock_abroad')) not null default 'slice', "contact_email" text not null, "seller_of_record_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "market_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_market_country_unique" ON "market" ("country") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_seller_of_record_id" ON "market" ("seller_of_record_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_market_deleted_at" ON "market" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "market" add constraint "market_seller_of_record_id_foreign" foreign key ("seller_of_record_id") references "seller_of_record" ("id") on update cascade on delete set null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "market" drop constraint if exists "market_seller_of_record_id_foreign";`);

    this.addSql(`drop table if exists "seller_of_record" cascade;`);

    this.addSql(`drop table if exists "market" cascade;`);
  }

}
