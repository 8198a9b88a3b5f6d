import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125002234 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_slice" add column if not exists "sent_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_slice" drop column if exists "sent_at";`);
  }
}
