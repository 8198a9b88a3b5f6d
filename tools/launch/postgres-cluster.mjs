/** Makes the data folder of the embedded PostgreSQL. */
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * UTF-8 with the built-in provider whatever the machine's language: without the last flag pg_trgm
 * sees no letters in Arabic, and with LANG=C the database would be SQL_ASCII.
 */
const INITDB_FLAGS = [
  "--encoding=UTF8",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--lc-ctype=C.UTF-8",
  "--lc-messages=C",
  "--auth=scram-sha-256",
  "--username=postgres",
];

/** Whether the data folder holds a finished cluster. */
export function hasCluster(folder) {
  return existsSync(join(folder, "PG_VERSION"));
}

/** Makes the cluster beside its place and moves it there when whole, so that a killed start leaves no half. */
export async function createCluster({ settings, supervisor, programs, account, password, env }) {
  const unfinished = `${settings.postgres}.unfinished`;
  const passwordFile = `${settings.postgres}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password + "\n", { mode: 0o600 });
  try {
    if (account) {
      chownSync(unfinished, account.uid, account.gid);
      chownSync(passwordFile, account.uid, account.gid);
    }
    await supervisor.run({
      name: "initdb",
      args: [programs.initdb, `--pgdata=${unfinished}`, `--pwfile=${passwordFile}`, ...INITDB_FLAGS],
      cwd: settings.data,
      env,
      owner: account && { uid: account.uid, gid: account.gid },
      failure: "PostgreSQL could not make its data folder",
    });
    renameSync(unfinished, settings.postgres);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
