import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124234557 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "slice_settlement" drop constraint if exists "slice_settlement_slice_id_unique";`,
    );
    this.addSql(
      `alter table if exists "order_slice_line" drop constraint if exists "order_slice_line_line_item_id_unique";`,
    );
    this.addSql(
      `alter table if exists "order_slice" drop constraint if exists "order_slice_order_id_group_id_unique";`,
    );
    this.addSql(
      `create table if not exists "order_slice" ("id" text not null, "order_id" text not null, "group_id" text not null, "currency" text not null, "goods_amount" numeric not null, "delivery_amount" numeric not null, "tax_amount" numeric not null, "total_amount" numeric not null, "shipping_method_id" text null, "shipping_option_id" text null, "seen_at" timestamptz null, "raw_goods_amount" jsonb not null, "raw_delivery_amount" jsonb not null, "raw_tax_amount" jsonb not null, "raw_total_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_slice_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_slice_order_id" ON "order_slice" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_slice_group_id" ON "order_slice" ("group_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_slice_deleted_at" ON "order_slice" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_slice_order_id_group_id_unique" ON "order_slice" ("order_id", "group_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "order_slice_line" ("id" text not null, "slice_id" text not null, "line_item_id" text not null, "product_id" text null, "variant_id" text null, "title" text not null, "variant_title" text not null default '', "quantity" integer not null, "goods_amount" numeric not null, "tax_amount" numeric not null, "raw_goods_amount" jsonb not null, "raw_tax_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_slice_line_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_slice_line_slice_id" ON "order_slice_line" ("slice_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_slice_line_line_item_id_unique" ON "order_slice_line" ("line_item_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_slice_line_deleted_at" ON "order_slice_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "slice_settlement" ("id" text not null, "slice_id" text not null, "payment_id" text not null, "capture_id" text null, "amount" numeric not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "slice_settlement_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_slice_settlement_slice_id_unique" ON "slice_settlement" ("slice_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_slice_settlement_deleted_at" ON "slice_settlement" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "order_slice_line" add constraint "order_slice_line_slice_id_foreign" foreign key ("slice_id") references "order_slice" ("id") on update cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "order_slice_line" drop constraint if exists "order_slice_line_slice_id_foreign";`,
    );

    this.addSql(`drop table if exists "order_slice" cascade;`);

    this.addSql(`drop table if exists "order_slice_line" cascade;`);

    this.addSql(`drop table if exists "slice_settlement" cascade;`);
  }
}
