import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125002503 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cluster" add column if not exists "season_rule" text check ("season_rule" in ('calendar', 'ramadan')) not null default 'calendar';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "cluster" drop column if exists "season_rule";`);
  }

}
