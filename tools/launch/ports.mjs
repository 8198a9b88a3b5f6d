/** Ports: whether one is free, who has it, and the database's own, chosen once and kept. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";

import { LaunchError } from "./errors.mjs";

/** Below the range that systems hand out for outgoing connections, so that a kept port stays free. */
const DATABASE_PORTS = { first: 15432, last: 15931 };

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** Null when a server could listen there, otherwise the system's error code. */
export async function portProblem(port, host) {
  const problem = await tryToListen(port, host);
  if (problem || host !== "127.0.0.1") return problem;
  // "localhost" may mean ::1: a stranger there would answer in our place.
  return (await tryToListen(port, "::1")) === "EADDRINUSE" ? "EADDRINUSE" : null;
}

/** The program that listens on a port, in words, where the system can tell. */
function holderOf(port) {
  try {
    const lines = execFileSync("lsof", ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-Fpc"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).split("\n");
    const pid = lines.find((line) => line.startsWith("p"))?.slice(1);
    const command = lines.find((line) => line.startsWith("c"))?.slice(1);
    return pid ? ` by ${command} (process ${pid})` : "";
  } catch {
    return "";
  }
}

/** Stops with a plain sentence unless the port can be listened on. */
export async function requirePort({ port, host, purpose, variable }) {
  const problem = await portProblem(port, host);
  if (!problem) return;
  const other = `choose another with ${variable}, for example: ${variable}=${port + 100} npm start`;
  if (problem === "EADDRINUSE") {
    throw new LaunchError(`Port ${port}, which ${purpose} needs, is taken${holderOf(port)}.`, {
      todo: `Stop that program, or ${other}`,
    });
  }
  if (problem === "EACCES") {
    throw new LaunchError(`Port ${port}, which ${purpose} needs, is closed to ordinary users.`, {
      todo: `Ports below 1024 need special rights: ${other}`,
    });
  }
  throw new LaunchError(`Nothing can listen on ${host}:${port} (${problem}).`, {
    todo: `Check HOST, which should be an address of this machine, or ${other}`,
  });
}

/** The first port from `start` upwards on which nothing listens. */
export async function firstFreePort(start, host) {
  for (let port = start; port < start + 200; port += 1) {
    if (!(await portProblem(port, host))) return port;
  }
  throw new LaunchError(`No port from ${start} to ${start + 199} is free on ${host}.`, {
    todo: "Close some programs and start again.",
  });
}

/** Candidates in the order they are tried: from `start` to the end of the range, then from its beginning. */
export function portCandidates({ first, last }, start) {
  return Array.from(
    { length: last - first + 1 },
    (_, index) => first + ((start - first + index) % (last - first + 1)),
  );
}

/** The database's port: the kept one if it is still free, otherwise a new one, which is then kept. */
export async function databasePort(settings, pick = Math.random) {
  const file = join(settings.data, "ports.json");
  let kept;
  try {
    kept = JSON.parse(readFileSync(file, "utf8")).postgres;
  } catch {
    kept = undefined;
  }
  const { first, last } = DATABASE_PORTS;
  const start = Number.isInteger(kept) ? kept : first + Math.floor(pick() * (last - first + 1));
  const candidates =
    start < first || start > last
      ? [start, ...portCandidates(DATABASE_PORTS, first)]
      : portCandidates(DATABASE_PORTS, start);
  for (const port of candidates) {
    if (await portProblem(port, "127.0.0.1")) continue;
    if (port !== kept) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ postgres: port }) + "\n");
    }
    return port;
  }
  throw new LaunchError(`No port from ${first} to ${last} is free for the database.`, {
    todo: "Close some programs and start again, or set DATABASE_URL to a server of your own.",
  });
}
