/** Brings the database to the shape that the sources describe. */
import { join } from "node:path";

import { medusaCommand } from "./builds.mjs";
import { readMark, writeMark } from "./marks.mjs";
import { hashSources } from "./source-hash.mjs";

/** Everything `db:migrate` reads: migrations, models and their links, search indexes, migration scripts. */
const SOURCES = [
  "backend/medusa-config.ts",
  "backend/src/modules",
  "backend/src/links",
  "backend/src/search",
  "backend/src/migration-scripts",
  "package-lock.json",
];

/** Migrates unless this database was migrated from the same sources. */
export async function migrate({ settings, supervisor, env, databaseUrl }) {
  const hash = hashSources(settings.root, SOURCES);
  if ((await readMark(databaseUrl, "migrated")) === hash) return { skipped: "nothing new" };
  await supervisor.run({
    name: "migrate",
    // Without these two flags Medusa would ask, and wait for an answer.
    args: medusaCommand("db:migrate", "--execute-safe-links", "--execute-safe-search"),
    cwd: join(settings.root, "backend"),
    env,
    failure: "The database could not be migrated",
  });
  await writeMark(databaseUrl, "migrated", hash);
  return {};
}
