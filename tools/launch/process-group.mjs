/** Signals and questions to a whole family of processes: a child started detached leads a group of its own. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

import { stateAndGroup } from "./process-identity.mjs";

/** Living members of a group, by number. Linux only, where zombies must not count as living. */
function membersOnLinux(group) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const found = stateAndGroup(readFileSync(`/proc/${pid}/stat`, "utf8"));
        return found.group === group && found.state !== "Z";
      } catch {
        return false;
      }
    })
    .map(Number);
}

function exists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Whether any process of the family lives. */
export function isGroupAlive(leader) {
  if (process.platform === "win32") return exists(leader);
  if (!exists(-leader)) return false;
  return process.platform !== "linux" || membersOnLinux(leader).length > 0;
}

/** Members of a leaderless group that carry our mark in their environment: proof that we started them. */
export function hasMarkedMember(leader, mark) {
  if (process.platform !== "linux") return false;
  return membersOnLinux(leader).some((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0").includes(mark);
    } catch {
      return false;
    }
  });
}

/** Sends a signal to the family, or to its leader alone. A family already gone is no error. */
export function signalGroup(leader, signal, { leaderOnly = false } = {}) {
  try {
    if (process.platform === "win32") {
      execFileSync("taskkill", ["/PID", String(leader), "/T", "/F"], { stdio: "ignore" });
    } else {
      process.kill(leaderOnly ? leader : -leader, signal);
    }
  } catch (error) {
    if (error.code !== "ESRCH" && process.platform !== "win32") throw error;
  }
}

/** Waits until the family is gone; false when it still lives after `milliseconds`. */
export async function waitForGroupEnd(leader, milliseconds) {
  const until = Date.now() + milliseconds;
  while (isGroupAlive(leader)) {
    if (Date.now() > until) return false;
    await sleep(40);
  }
  return true;
}

/** How each kind of program is asked to stop, and then made to: signals with the milliseconds each is given. */
const WAYS = {
  server: [
    { signal: "SIGTERM", wait: 10_000 },
    { signal: "SIGKILL", wait: 5_000 },
  ],
  // Fast shutdown, then immediate shutdown (its log repairs the data at the next start), then force.
  postgres: [
    { signal: "SIGINT", wait: 30_000, leaderOnly: true },
    { signal: "SIGQUIT", wait: 5_000, leaderOnly: true },
    { signal: "SIGKILL", wait: 5_000 },
  ],
};

/** Stops a family in the way of its kind; `hard` leaves out the polite first signal. */
export async function stopGroup(leader, kind, { hard = false } = {}) {
  for (const { signal, wait, leaderOnly } of hard ? WAYS[kind].slice(1) : WAYS[kind]) {
    signalGroup(leader, signal, { leaderOnly });
    if (await waitForGroupEnd(leader, wait)) return;
  }
}
