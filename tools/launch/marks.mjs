/**
 * What has been done to a database (migrated, seeded), kept inside it: a database that is dropped, copied or
 * restored takes its marks along. They live in a schema of their own, out of Medusa's sight.
 */
import { withDatabase } from "./database.mjs";

/** Schema of the marks; a reset drops it with the rest. */
export const MARKS_SCHEMA = "cluster_market_launch";

const TABLE = `${MARKS_SCHEMA}.mark`;

/** The value of a mark, or null. */
export async function readMark(databaseUrl, name) {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query("select to_regclass($1) as found", [TABLE]);
    if (!rows[0].found) return null;
    const marks = await client.query(`select value from ${TABLE} where name = $1`, [name]);
    return marks.rows[0]?.value ?? null;
  });
}

/** Sets a mark. */
export async function writeMark(databaseUrl, name, value) {
  await withDatabase(databaseUrl, async (client) => {
    await client.query(`create schema if not exists ${MARKS_SCHEMA}`);
    await client.query(
      `create table if not exists ${TABLE} (name text primary key, value text not null, at timestamptz not null default now())`,
    );
    await client.query(
      `insert into ${TABLE} (name, value) values ($1, $2)
       on conflict (name) do update set value = excluded.value, at = now()`,
      [name, value],
    );
  });
}
