/** Small questions to the database. Uses the `pg` package, so it may be called only after the install. */
import { LaunchError } from "./errors.mjs";

async function connect(databaseUrl) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
  client.on("error", () => {
    // A server that stops while the client idles is noticed by the supervisor.
  });
  await client.connect();
  return client;
}

/** Runs `work` with a connection that is closed afterwards. */
export async function withDatabase(databaseUrl, work) {
  const client = await connect(databaseUrl);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The error that keeps the database from answering; null when it answers. */
export async function databaseProblem(databaseUrl) {
  try {
    await withDatabase(databaseUrl, (client) => client.query("select 1"));
    return null;
  } catch (error) {
    return error;
  }
}

/** A database's address for people: without its password. */
export function showAddress(databaseUrl) {
  const { username, host, pathname } = new URL(databaseUrl);
  return `${username}@${host}${pathname}`;
}

const KNOWN = {
  "28P01": "It refused the password: check user and password in DATABASE_URL.",
  28000: "It refused the log-in: check user, and whether the server wants TLS (?sslmode=require).",
  "3D000": "The server runs, but has no database of that name: create it (createdb), then start again.",
  ENOTFOUND: "No machine of that name is known: check the host in DATABASE_URL.",
  ECONNREFUSED: "Nothing listens at that address: start the server, or check host and port in DATABASE_URL.",
};

/** Stops with a plain sentence unless the user's own database answers. */
export async function requireDatabase(databaseUrl) {
  const problem = await databaseProblem(databaseUrl);
  if (!problem) return;
  const code = problem.code ?? problem.errors?.[0]?.code;
  throw new LaunchError(
    `The database ${showAddress(databaseUrl)} cannot be reached: ${problem.message || problem.errors?.[0]?.message || code}.`,
    { todo: `${KNOWN[code] ?? "Check DATABASE_URL."} Unset DATABASE_URL to use the embedded server.` },
  );
}

/** Makes a database unless it is there. `serverUrl` names any database of the same server. */
export async function ensureDatabase(serverUrl, name) {
  await withDatabase(serverUrl, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}
