import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124234554 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`);
    this.addSql(`create table if not exists "listing" ("id" text not null, "product_id" text not null, "content_language" text check ("content_language" in ('en', 'fr', 'ar')) not null default 'en', "legal_name" text not null default '', "origin_country" text not null, "allergens" text not null default '', "storage" text not null default '', "preparation" text not null default '', "shelf_life_days" integer null, "suspended_at" timestamptz null, "suspended_reason" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ingredient" ("id" text not null, "listing_id" text not null, "position" integer not null, "name" text not null, "percent" integer null, "is_allergen" boolean not null default false, "drawing" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ingredient_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ingredient_listing_id" ON "ingredient" ("listing_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ingredient_deleted_at" ON "ingredient" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "ingredient" add constraint "ingredient_listing_id_foreign" foreign key ("listing_id") references "listing" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ingredient" drop constraint if exists "ingredient_listing_id_foreign";`);

    this.addSql(`drop table if exists "listing" cascade;`);

    this.addSql(`drop table if exists "ingredient" cascade;`);
  }

}
