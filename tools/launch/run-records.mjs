/** Notes on disk of the processes a launcher started, so that the next one can find what a crash left behind. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { hasMarkedMember, stopGroup } from "./process-group.mjs";
import { identityOf, isSameProcess } from "./process-identity.mjs";

const fileOf = (settings, name) => join(settings.run, `${name}.process.json`);

/** Writes down a process this launcher has just started. */
export function recordProcess(settings, { name, pid, kind }) {
  mkdirSync(settings.run, { recursive: true });
  const record = { name, pid, kind, identity: identityOf(pid), startedAt: Date.now() };
  writeFileSync(fileOf(settings, name), JSON.stringify(record) + "\n");
}

/** Forgets a process that has ended, unless the note is already about a later one. */
export function forgetProcess(settings, name, pid) {
  if (readRecord(settings, name)?.pid === pid) rmSync(fileOf(settings, name), { force: true });
}

/** The note on one process; null when there is none or it was cut short while being written. */
export function readRecord(settings, name) {
  try {
    return JSON.parse(readFileSync(fileOf(settings, name), "utf8"));
  } catch {
    return null;
  }
}

function recordedNames(settings) {
  try {
    return readdirSync(settings.run)
      .filter((file) => file.endsWith(".process.json"))
      .map((file) => file.slice(0, -".process.json".length));
  } catch {
    return [];
  }
}

/** Orphans in the order they must stop: the newest first, so that the database goes last. */
export function stopOrder(records) {
  return records.toSorted((a, b) => b.startedAt - a.startedAt);
}

/**
 * Stops what an earlier launcher left running and answers the names. Only a process whose start time is
 * the one noted, or one that carries this data folder's mark in its environment, is touched.
 */
export async function stopOrphans(settings) {
  const stopped = [];
  const mark = `CLUSTER_MARKET_DATA=${settings.data}`;
  const records = recordedNames(settings).map((name) => ({ name, ...readRecord(settings, name) }));
  for (const record of stopOrder(records)) {
    if (isSameProcess(record) || (record.pid > 1 && hasMarkedMember(record.pid, mark))) {
      await stopGroup(record.pid, record.kind ?? "server");
      stopped.push(record.name);
    }
    rmSync(fileOf(settings, record.name), { force: true });
  }
  return stopped;
}
