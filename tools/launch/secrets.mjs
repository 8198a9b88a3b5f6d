/** Secrets of this installation: made once, kept with mode 0600, overridden by the environment. */
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { LaunchError } from "./errors.mjs";

const MAKERS = {
  JWT_SECRET: () => randomBytes(32).toString("hex"),
  COOKIE_SECRET: () => randomBytes(32).toString("hex"),
  INTERNAL_SECRET: () => randomBytes(32).toString("hex"),
  REVALIDATE_SECRET: () => randomBytes(32).toString("hex"),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: () => randomBytes(32).toString("base64"),
  POSTGRES_PASSWORD: () => randomBytes(16).toString("hex"),
};

function readKept(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    if (cause.code === "ENOENT") return {};
    throw new LaunchError(`The secrets in ${file} cannot be read: ${cause.message}`, {
      todo: "Repair the file, or start over with `npm start -- --reset` after deleting it.",
      cause,
    });
  }
}

/** All secrets by name. Missing ones are made and written; the database's own password is never overridden. */
export function loadSecrets(settings) {
  const file = join(settings.data, "secrets.json");
  const kept = readKept(file);
  const missing = Object.keys(MAKERS).filter((name) => !kept[name]);
  if (missing.length > 0) {
    for (const name of missing) kept[name] = MAKERS[name]();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(kept, null, 2) + "\n", { mode: 0o600 });
  }
  const chosen = Object.keys(MAKERS)
    .filter((name) => name !== "POSTGRES_PASSWORD" && settings.environment[name])
    .map((name) => [name, settings.environment[name]]);
  return { ...kept, ...Object.fromEntries(chosen) };
}
