/** A lock file held by a living process; one left by a dead process is taken over. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { identityOf, isSameProcess } from "./process-identity.mjs";

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** Who holds the lock, if a living process does. */
export function lockHolder(file) {
  const holder = read(file);
  return holder && isSameProcess(holder) ? holder : null;
}

/** Takes the lock at once, or answers its living holder: `{release}` or `{holder}`. */
export function tryLock(file, note = {}) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(
    mine,
    JSON.stringify({ ...note, pid: process.pid, identity: identityOf(process.pid) }) + "\n",
  );
  try {
    for (;;) {
      try {
        linkSync(mine, file);
        return { release: () => rmSync(file, { force: true }) };
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      const holder = lockHolder(file);
      if (holder) return { holder };
      setAsideDeadLock(file, `${mine}.dead`);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Moves a dead lock away; should a living process have taken it in this moment, gives it back. */
function setAsideDeadLock(file, aside) {
  try {
    renameSync(file, aside);
    if (lockHolder(aside)) linkSync(aside, file);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Runs `work` under the lock, waiting for another process to give it back. */
export async function withLock(file, work, { onWait } = {}) {
  let told = false;
  for (;;) {
    const { release, holder } = tryLock(file);
    if (release) {
      try {
        return await work();
      } finally {
        release();
      }
    }
    if (!told) onWait?.(holder);
    told = true;
    await sleep(500);
  }
}
