/** Starts programs detached with a log each, notes them on disk, and stops them in reverse order. */
import { spawn } from "node:child_process";
import { closeSync } from "node:fs";

import { adviceFor, Interrupted, LaunchError } from "./errors.mjs";
import { openLog, tailOf } from "./log-file.mjs";
import { stopGroup } from "./process-group.mjs";
import { forgetProcess, recordProcess } from "./run-records.mjs";

const SERVER_TITLES = { postgres: "PostgreSQL", backend: "The backend", storefront: "The storefront" };

function failureOf(child, sentence) {
  const tail = tailOf(child.log);
  const ending = child.ending?.signal ? ` (signal: ${child.ending.signal})` : "";
  return new LaunchError(`${sentence}${ending}.`, {
    tail,
    programEnded: child.ending !== null,
    log: child.log,
    todo: adviceFor(tailOf(child.log, 200) + ending) ?? "Read the lines above; the whole log may say more.",
  });
}

/** Programs of one launcher, by default with their output in a log. Children lead groups of their own, so a terminal's Ctrl-C does not reach them. */
export function createSupervisor(settings) {
  const children = [];
  let stopping = null;

  function spawnChild({ name, args, cwd, env, kind, owner, live = false }) {
    if (stopping) throw new Interrupted();
    const { path, descriptor } = live ? { path: null, descriptor: "inherit" } : openLog(settings, name);
    const handle = spawn(args[0], args.slice(1), {
      cwd,
      env,
      detached: process.platform !== "win32",
      windowsHide: true,
      stdio: ["ignore", descriptor, descriptor],
      ...owner,
    });
    if (!live) closeSync(descriptor);
    const child = { name, kind, pid: handle.pid, log: path, ending: null };
    child.ended = new Promise((resolve) => {
      const end = (code, signal) => {
        child.ending ??= { code, signal };
        if (child.pid) forgetProcess(settings, name, child.pid);
        resolve(child.ending);
      };
      handle.once("error", (error) => end(error.code, null));
      handle.once("exit", end);
    });
    if (child.pid) recordProcess(settings, { name, pid: child.pid, kind });
    children.push(child);
    return child;
  }

  async function runToEnd(options) {
    const child = spawnChild({ kind: "server", ...options });
    await child.ended;
    if (stopping) throw new Interrupted();
    children.splice(children.indexOf(child), 1);
    return child;
  }

  return {
    /** Starts a program that is to go on running. `kind` chooses how it is stopped. */
    start({ kind = "server", ...options }) {
      return spawnChild({ kind, ...options });
    },

    /** Runs a program to its end; a failure carries its last lines and what to do. */
    async run({ failure, ...options }) {
      const child = await runToEnd(options);
      if (child.ending.code !== 0) throw failureOf(child, failure);
    },

    /** Runs a program to its end with its output on this terminal, and answers its exit code. */
    async runLive(options) {
      const child = await runToEnd({ ...options, live: true });
      return child.ending.code ?? child.ending.signal;
    },

    /** Waits until `isReady` holds, the program ends, or time runs out. */
    async waitUntil(child, isReady, { seconds, failure }) {
      const until = Date.now() + seconds * 1000;
      for (;;) {
        if (stopping) throw new Interrupted();
        if (child.ending) throw failureOf(child, failure);
        if (await isReady()) return;
        if (Date.now() > until) throw failureOf(child, `${failure} (no answer in ${seconds} s)`);
        await Promise.race([new Promise((resolve) => setTimeout(resolve, 100)), child.ended]);
      }
    },

    /** Resolves with the first running program that ends by itself, as a failure to show. */
    async firstUnexpectedEnd() {
      const child = await Promise.race(children.map((each) => each.ended.then(() => each)));
      return failureOf(child, `${SERVER_TITLES[child.name] ?? child.name} stopped by itself`);
    },

    /** Drops programs that have ended, so that a retried start is not taken for a crash. */
    forgetEnded() {
      for (const child of children.filter((each) => each.ending)) children.splice(children.indexOf(child), 1);
    },

    get isStopping() {
      return stopping !== null;
    },

    /** Stops everything, the last started first. A second call with `hard` does not wait politely. */
    async stop({ hard = false } = {}) {
      if (stopping && !hard) return stopping;
      stopping = (async () => {
        for (const child of children.toReversed()) {
          if (child.pid) await stopGroup(child.pid, child.kind, { hard });
          await child.ended;
        }
      })();
      return stopping;
    },
  };
}
