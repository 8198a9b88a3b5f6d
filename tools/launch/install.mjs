/** Installs packages when what lies in node_modules is not what package-lock.json asks for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { toolEnvironment } from "./child-environment.mjs";
import { npmCommand } from "./npm.mjs";

/** npm writes node_modules/.package-lock.json last, so an install that was cut short never looks whole. */
const INSTALLED = "node_modules/.package-lock.json";

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return null;
  }
}

/** The first package of the lock file that is missing or of another version; null when all are there. */
export function firstMissing(wanted, installed) {
  const names = Object.keys(wanted).filter((path) => path.includes("node_modules/"));
  return (
    names.find((path) => {
      const { optional, devOptional, peer, version, link } = wanted[path];
      const found = installed[path];
      if (!found) return !(optional || devOptional || peer);
      return link ? !found.link : found.version !== version;
    }) ?? null
  );
}

/** Whether everything the lock file asks for is installed. */
export function isInstalled(root) {
  const installed = packagesOf(join(root, INSTALLED));
  const wanted = packagesOf(join(root, "package-lock.json"));
  return installed !== null && wanted !== null && firstMissing(wanted, installed) === null;
}

/** Installs: from nothing exactly by the lock file, otherwise only what differs, leaving the lock as it is. */
export async function install({ settings, supervisor }) {
  const fresh = packagesOf(join(settings.root, INSTALLED)) === null;
  const args = fresh ? ["ci"] : ["install", "--no-save"];
  await supervisor.run({
    name: "install",
    args: npmCommand([...args, "--no-audit", "--no-fund"], settings.environment),
    cwd: settings.root,
    // NODE_ENV=production would leave out what the builds need.
    env: { ...toolEnvironment(settings), NODE_ENV: "", npm_config_include: "dev" },
    failure: "npm could not install the packages",
  });
}
