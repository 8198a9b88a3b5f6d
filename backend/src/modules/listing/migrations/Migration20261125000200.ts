import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The text search configuration that the Search Module's Postgres provider is told to use ("market").
 * One configuration serves three languages: English and French stop words are dropped, accents are folded,
 * and the English stemmer without stop words of its own follows; Arabic passes through (documents and queries
 * are folded by us beforehand).
 */
export class Migration20261125000200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists unaccent;`);
    this.addSql(`create extension if not exists pg_trgm;`);
    this.addSql(`
      do $$ begin
        if not exists (select 1 from pg_ts_config where cfgname = 'medusa_search_market') then
          create text search dictionary market_stop_en (template = simple, stopwords = english, accept = false);
          create text search dictionary market_stop_fr (template = simple, stopwords = french, accept = false);
          create text search dictionary market_stem (template = snowball, language = english);
          create text search configuration medusa_search_market (copy = simple);
          alter text search configuration medusa_search_market
            alter mapping for word, hword, hword_part, asciiword, asciihword, hword_asciipart
            with market_stop_en, market_stop_fr, unaccent, market_stem;
        end if;
      end $$;
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop text search configuration if exists medusa_search_market;`);
    this.addSql(`drop text search dictionary if exists market_stem;`);
    this.addSql(`drop text search dictionary if exists market_stop_fr;`);
    this.addSql(`drop text search dictionary if exists market_stop_en;`);
  }
}
