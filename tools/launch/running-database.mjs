/** The database of a launcher that is running now. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { lockHolder } from "./lock.mjs";
import { embeddedUrl } from "./postgres.mjs";
import { isSameProcess } from "./process-identity.mjs";
import { readRecord } from "./run-records.mjs";
import { loadSecrets } from "./secrets.mjs";

/** Its address; null when no launcher of this data folder has a database open. */
export function runningDatabase(settings) {
  if (!lockHolder(join(settings.run, "launcher.lock"))) return null;
  if (settings.databaseUrl) return settings.databaseUrl;
  if (!isSameProcess(readRecord(settings, "postgres"))) return null;
  const { postgres: port } = JSON.parse(readFileSync(join(settings.data, "ports.json"), "utf8"));
  return embeddedUrl({ password: loadSecrets(settings).POSTGRES_PASSWORD, port });
}
