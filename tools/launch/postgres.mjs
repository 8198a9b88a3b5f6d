/** Starts the embedded PostgreSQL on its kept port, and gives the address of its database. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { toolEnvironment } from "./child-environment.mjs";
import { databaseProblem, ensureDatabase } from "./database.mjs";
import { LaunchError } from "./errors.mjs";
import { databasePort } from "./ports.mjs";
import { postgresAccount, requireWay } from "./postgres-account.mjs";
import { createCluster, hasCluster } from "./postgres-cluster.mjs";
import { postgresPrograms } from "./postgres-programs.mjs";
import { stopGroup } from "./process-group.mjs";

const DATABASE = "cluster_market";

/** After a crash the old server's children need a moment to let go of the data. */
const ATTEMPTS = 4;

/** Faster and careless: only for data that a test throws away. */
const THROWAWAY_FLAGS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"].flatMap((flag) => [
  "-c",
  flag,
]);

/** Address of a database on the embedded server. "localhost" by name: Medusa asks for TLS of any other host. */
export function embeddedUrl({ password, port }, database = DATABASE) {
  return `postgres://postgres:${password}@localhost:${port}/${database}`;
}

/** The server that runs in this folder without a note of ours, as when its launcher was killed at once. */
function unrecordedServer(folder) {
  const file = join(folder, "postmaster.pid");
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (pid > 1 && runsIn(pid, folder)) return pid;
  // The number is free, or belongs to another program by now: PostgreSQL alone could not tell.
  if (process.platform !== "win32") rmSync(file, { force: true });
  return null;
}

/** Whether the process is a server of this folder: PostgreSQL works inside its data. */
function runsIn(pid, folder) {
  try {
    if (process.platform === "linux") return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
    if (process.platform === "win32") return false;
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes(folder);
  } catch {
    return false;
  }
}

async function startOnce({ settings, supervisor, programs, account, password, env }) {
  const stranger = unrecordedServer(settings.postgres);
  if (stranger) await stopGroup(stranger, "postgres");
  const port = await databasePort(settings);
  const child = supervisor.start({
    name: "postgres",
    kind: "postgres",
    args: [
      programs.postgres,
      "-D",
      settings.postgres,
      "-p",
      String(port),
      "-c",
      "listen_addresses=localhost",
      "-c",
      "unix_socket_directories=",
      ...(settings.throwaway ? THROWAWAY_FLAGS : []),
    ],
    cwd: settings.data,
    env,
    owner: account && { uid: account.uid, gid: account.gid },
  });
  const serverUrl = embeddedUrl({ password, port }, "postgres");
  let last;
  await supervisor.waitUntil(
    child,
    async () => (last = await databaseProblem(serverUrl)) === null || last.code === "28P01",
    {
      seconds: 60,
      failure: "PostgreSQL did not start",
    },
  );
  if (last) {
    throw new LaunchError("The embedded PostgreSQL refuses the password kept for it.", {
      todo: `secrets.json in ${settings.data} does not belong to the data beside it. Put the old file back, or start over with \`npm start -- --reset\`.`,
    });
  }
  await ensureDatabase(serverUrl, DATABASE);
  return { databaseUrl: embeddedUrl({ password, port }), port, password, child };
}

/** Starts the server, making its data first when there is none. Answers `{databaseUrl, port, password, child}`. */
export async function startPostgres({ settings, supervisor, secrets }) {
  mkdirSync(settings.data, { recursive: true });
  const programs = await postgresPrograms();
  const account = postgresAccount(settings.postgres);
  if (account) requireWay(account, [settings.postgres, programs.postgres]);
  const env = toolEnvironment(settings);
  const start = { settings, supervisor, programs, account, password: secrets.POSTGRES_PASSWORD, env };
  if (!hasCluster(settings.postgres)) await createCluster(start);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(start);
    } catch (error) {
      if (!error.programEnded || attempt === ATTEMPTS) throw error;
      supervisor.forgetEnded();
      await sleep(attempt * 700);
    }
  }
}
