/** Takes everything out of a database: what the product made, and the launcher's marks. */
import { withDatabase } from "./database.mjs";
import { MARKS_SCHEMA } from "./marks.mjs";

/** Drops what is in the schema "public" and the marks. */
export async function emptyDatabase(databaseUrl) {
  await withDatabase(databaseUrl, async (client) => {
    await client.query(`drop schema if exists ${MARKS_SCHEMA} cascade`);
    await client.query("drop schema if exists public cascade");
    await client.query("create schema public");
  });
}
