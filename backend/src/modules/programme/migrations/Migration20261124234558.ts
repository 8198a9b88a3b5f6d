import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124234558 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "price_index_value" drop constraint if exists "price_index_value_country_month_vintage_unique";`);
    this.addSql(`alter table if exists "month_report" drop constraint if exists "month_report_group_id_month_channel_unique";`);
    this.addSql(`alter table if exists "exchange_rate" drop constraint if exists "exchange_rate_from_currency_to_currency_month_unique";`);
    this.addSql(`create table if not exists "exchange_rate" ("id" text not null, "from_currency" text not null, "to_currency" text not null, "month" text not null, "rate" numeric not null, "source" text not null, "is_demonstration" boolean not null default false, "raw_rate" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "exchange_rate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_exchange_rate_deleted_at" ON "exchange_rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_exchange_rate_from_currency_to_currency_month_unique" ON "exchange_rate" ("from_currency", "to_currency", "month") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "month_report" ("id" text not null, "group_id" text not null, "month" text not null, "channel" text not null, "nothing_sold" boolean not null default true, "reported_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "month_report_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_month_report_deleted_at" ON "month_report" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_month_report_group_id_month_channel_unique" ON "month_report" ("group_id", "month", "channel") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "price_index_value" ("id" text not null, "country" text not null, "month" text not null, "value" numeric not null, "base" text not null, "source" text not null, "vintage" text not null, "is_demonstration" boolean not null default false, "raw_value" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "price_index_value_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_price_index_value_deleted_at" ON "price_index_value" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_price_index_value_country_month_vintage_unique" ON "price_index_value" ("country", "month", "vintage") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "exchange_rate" cascade;`);

    this.addSql(`drop table if exists "month_report" cascade;`);

    this.addSql(`drop table if exists "price_index_value" cascade;`);
  }

}
