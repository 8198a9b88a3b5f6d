/** Installs packages when what lies in node_modules is not what package-lock.json asks for. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { toolEnvironment } from "./child-environment.mjs";
import { npmCommand } from "./npm.mjs";

/** npm writes this file last: without it an install was cut short, or never made. */
const FINISHED = "node_modules/.package-lock.json";

/** Version of the package that lies at a path of the lock file; null when none does. */
function versionAt(root, path) {
  try {
    return JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")).version ?? null;
  } catch {
    return null;
  }
}

/**
 * The first package of the lock file that is missing or of another version; null when all are there.
 * Looks at the packages themselves: what npm noted about them may be out of date.
 */
export function firstMissing(wanted, versionOf) {
  const paths = Object.keys(wanted).filter((path) => path.includes("node_modules/"));
  return (
    paths.find((path) => {
      const { optional, devOptional, peer, version, link } = wanted[path];
      const found = versionOf(path);
      if (found === null) return !(optional || devOptional || peer);
      return !link && found !== version;
    }) ?? null
  );
}

/** Whether everything the lock file asks for is installed. */
export function isInstalled(root) {
  if (!existsSync(join(root, FINISHED))) return false;
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return firstMissing(packages, (path) => versionAt(root, path)) === null;
}

/** Installs: from nothing exactly by the lock file, otherwise only what differs, leaving the lock as it is. */
export async function install({ settings, supervisor }) {
  const fresh = !existsSync(join(settings.root, FINISHED));
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
