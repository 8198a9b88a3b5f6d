/** The launcher's settings: the one place in tools/ that reads the environment for them. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { LaunchError } from "./errors.mjs";

/** Root of the repository. */
export const ROOT = resolve(fileURLToPath(import.meta.url), "../../..");

/** Adds what the user wrote into .env at the root; variables that are already set win. */
export function loadEnvFile() {
  const file = join(ROOT, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/** A port from text; the name of its variable goes into the complaint. */
export function parsePort(text, variable) {
  const port = Number(text);
  if (!/^\d+$/.test(String(text).trim()) || port < 1 || port > 65535) {
    throw new LaunchError(`${variable} is "${text}", which is no port.`, {
      todo: `Set ${variable} to a number from 1 to 65535, or leave it unset.`,
    });
  }
  return port;
}

/** A DATABASE_URL checked for its form, or null when unset: then the embedded server is used. */
export function parseDatabaseUrl(text) {
  if (!text) return null;
  if (!/^postgres(ql)?:\/\/[^/]*\/./.test(text) || !URL.canParse(text)) {
    throw new LaunchError("DATABASE_URL is not the address of a PostgreSQL database.", {
      todo: "It should look like postgres://user:password@host:5432/database. Leave it unset to use the embedded server.",
    });
  }
  return text;
}

/** The address a program on this machine uses to reach a server that listens on `host`. */
export function reachableHost(host) {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

/**
 * Settings of one product on this machine: its data, its ports, its addresses.
 * `overrides` serve the tests, which run a second product beside the user's.
 */
export function readSettings(overrides = {}, environment = process.env) {
  const data = resolve(ROOT, overrides.data ?? environment.CLUSTER_MARKET_DATA ?? ".data");
  const backendPort = overrides.backendPort ?? parsePort(environment.BACKEND_PORT ?? "9000", "BACKEND_PORT");
  const storefrontPort =
    overrides.storefrontPort ?? parsePort(environment.STOREFRONT_PORT ?? "8000", "STOREFRONT_PORT");
  const own = overrides.data !== undefined;
  return Object.freeze({
    root: ROOT,
    data,
    logs: join(data, "logs"),
    run: join(data, "run"),
    uploads: join(data, "uploads"),
    outbox: join(data, "outbox"),
    postgres: join(data, "postgres"),
    app: join(data, "app"),
    host: environment.HOST || "127.0.0.1",
    backendPort,
    storefrontPort,
    backendUrl: (!own && environment.BACKEND_URL) || `http://localhost:${backendPort}`,
    storefrontUrl: (!own && environment.STOREFRONT_URL) || `http://localhost:${storefrontPort}`,
    databaseUrl: parseDatabaseUrl(
      "databaseUrl" in overrides ? overrides.databaseUrl : environment.DATABASE_URL,
    ),
    throwaway: overrides.throwaway ?? false,
    extraEnvironment: overrides.environment ?? {},
    environment,
  });
}
