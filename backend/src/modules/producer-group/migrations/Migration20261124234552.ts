import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124234552 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "invitation" drop constraint if exists "invitation_token_hash_unique";`);
    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_group_id_member_id_unique";`);
    this.addSql(`alter table if exists "producer_group" drop constraint if exists "producer_group_handle_unique";`);
    this.addSql(`alter table if exists "member" drop constraint if exists "member_identifier_unique";`);
    this.addSql(`alter table if exists "cluster" drop constraint if exists "cluster_handle_unique";`);
    this.addSql(`create table if not exists "cluster" ("id" text not null, "handle" text not null, "name" text not null, "name_in_script" text not null default '', "country" text not null, "region" text not null, "value_chain" text not null, "tagline" text not null, "story" text not null, "brand" text not null, "landscape" text not null, "content_language" text not null default 'en', "is_demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cluster_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cluster_handle_unique" ON "cluster" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cluster_deleted_at" ON "cluster" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "member" ("id" text not null, "name" text not null, "identifier" text not null, "email" text null, "phone" text null, "language" text check ("language" in ('en', 'fr', 'ar')) not null default 'en', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_identifier_unique" ON "member" ("identifier") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_deleted_at" ON "member" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer_group" ("id" text not null, "handle" text not null, "name" text not null, "name_in_script" text not null default '', "legal_form" text check ("legal_form" in ('cooperative', 'smsa', 'association', 'company', 'self_help_group')) not null, "cluster_id" text not null, "country" text not null, "home_currency" text not null, "time_zone" text not null, "founded" integer null, "place" text not null, "district" text not null default '', "latitude" integer null, "longitude" integer null, "summary" text not null, "story" text not null, "content_language" text not null default 'en', "landscape" text null, "onboarded_on" timestamptz null, "closed_from" timestamptz null, "closed_to" timestamptz null, "closed_note" text not null default '', "status" text check ("status" in ('invited', 'draft', 'active', 'suspended')) not null default 'draft', "outside_channels" jsonb not null default '{"channels":["local_market"]}', "women_led_rule" text check ("women_led_rule" in ('itc', 'ownership_51', 'cooperative')) not null default 'cooperative', "women_led" boolean null, "women_led_as_of" timestamptz null, "stock_location_id" text null, "shipping_profile_id" text null, "fulfillment_set_id" text null, "is_demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_group_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_group_handle_unique" ON "producer_group" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_group_cluster_id" ON "producer_group" ("cluster_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_group_deleted_at" ON "producer_group" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "membership_snapshot" ("id" text not null, "group_id" text not null, "counted_on" timestamptz not null, "women" integer not null, "men" integer not null, "youth" integer not null, "leadership_women" integer not null, "leadership_men" integer not null, "led_by_woman" boolean not null, "women_ownership_percent" integer null, "verified_at" timestamptz null, "verified_by" text not null default '', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "membership_snapshot_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_snapshot_group_id" ON "membership_snapshot" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_snapshot_deleted_at" ON "membership_snapshot" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "membership" ("id" text not null, "group_id" text not null, "member_id" text not null, "role" text check ("role" in ('manager', 'seller', 'bookkeeper')) not null default 'manager', "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "membership_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_group_id" ON "membership" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_member_id" ON "membership" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_deleted_at" ON "membership" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_group_id_member_id_unique" ON "membership" ("group_id", "member_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "invitation" ("id" text not null, "group_id" text not null, "token_hash" text not null, "name" text not null, "identifier" text not null, "language" text check ("language" in ('en', 'fr', 'ar')) not null default 'en', "role" text check ("role" in ('manager', 'seller', 'bookkeeper')) not null default 'manager', "is_password_reset" boolean not null default false, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "superseded_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invitation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invitation_group_id" ON "invitation" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invitation_token_hash_unique" ON "invitation" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invitation_deleted_at" ON "invitation" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "season_activity" ("id" text not null, "group_id" text not null, "position" integer not null, "label" text not null, "months" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "season_activity_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_season_activity_group_id" ON "season_activity" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_season_activity_deleted_at" ON "season_activity" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "producer_group" add constraint "producer_group_cluster_id_foreign" foreign key ("cluster_id") references "cluster" ("id") on update cascade;`);

    this.addSql(`alter table if exists "membership_snapshot" add constraint "membership_snapshot_group_id_foreign" foreign key ("group_id") references "producer_group" ("id") on update cascade;`);

    this.addSql(`alter table if exists "membership" add constraint "membership_group_id_foreign" foreign key ("group_id") references "producer_group" ("id") on update cascade;`);
    this.addSql(`alter table if exists "membership" add constraint "membership_member_id_foreign" foreign key ("member_id") references "member" ("id") on update cascade;`);

    this.addSql(`alter table if exists "invitation" add constraint "invitation_group_id_foreign" foreign key ("group_id") references "producer_group" ("id") on update cascade;`);

    this.addSql(`alter table if exists "season_activity" add constraint "season_activity_group_id_foreign" foreign key ("group_id") references "producer_group" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "producer_group" drop constraint if exists "producer_group_cluster_id_foreign";`);

    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_member_id_foreign";`);

    this.addSql(`alter table if exists "membership_snapshot" drop constraint if exists "membership_snapshot_group_id_foreign";`);

    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_group_id_foreign";`);

    this.addSql(`alter table if exists "invitation" drop constraint if exists "invitation_group_id_foreign";`);

    this.addSql(`alter table if exists "season_activity" drop constraint if exists "season_activity_group_id_foreign";`);

    this.addSql(`drop table if exists "cluster" cascade;`);

    this.addSql(`drop table if exists "member" cascade;`);

    this.addSql(`drop table if exists "producer_group" cascade;`);

    this.addSql(`drop table if exists "membership_snapshot" cascade;`);

    this.addSql(`drop table if exists "membership" cascade;`);

    this.addSql(`drop table if exists "invitation" cascade;`);

    this.addSql(`drop table if exists "season_activity" cascade;`);
  }

}
