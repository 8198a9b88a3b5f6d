import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124234553 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "certificate" ("id" text not null, "group_id" text not null, "standard" text not null, "issuer" text not null, "number" text not null, "scope" text not null, "issued_on" timestamptz not null, "expires_on" timestamptz not null, "verified_at" timestamptz null, "verified_by" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_group_id" ON "certificate" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate" cascade;`);
  }

}
