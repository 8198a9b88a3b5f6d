/** What there is to build: each with its sources, its command, and what proves that its result is there. */
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { ROOT } from "./settings.mjs";

const require = createRequire(join(ROOT, "package.json"));

/** Path of a program that an installed package brings, found from one of our folders. */
export function programOf(specifier, folder) {
  return require.resolve(specifier, { paths: [join(ROOT, folder)] });
}

/** Command line of Medusa's CLI. */
export function medusaCommand(...args) {
  return [process.execPath, programOf("@medusajs/cli/cli.js", "backend"), ...args];
}

/** Command line of Next's. */
export function nextCommand(...args) {
  return [process.execPath, programOf("next/dist/bin/next", "storefront"), ...args];
}

/** Command line that compiles the workspace packages, in the order of their dependencies. */
export function packagesCommand() {
  return [
    process.execPath,
    programOf("turbo/bin/turbo", "."),
    "run",
    "build",
    "--filter=./packages/*",
    "--output-logs=errors-only",
  ];
}

const packageNames = () =>
  readdirSync(join(ROOT, "packages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(ROOT, "packages", entry.name, "package.json")))
    .map((entry) => entry.name);

const PACKAGE_SOURCES = ["packages", "tsconfig.base.json", "package-lock.json"];

export const PACKAGES = {
  name: "packages",
  title: "Build the shared packages",
  failure: "The shared packages could not be built",
  sources: PACKAGE_SOURCES,
  command: packagesCommand,
  cwd: ".",
  outputs: () => packageNames().map((name) => `packages/${name}/dist/index.js`),
};

export const BACKEND = {
  name: "backend",
  title: "Build the backend and its admin pages",
  failure: "The backend could not be built",
  sources: [...PACKAGE_SOURCES, "backend"],
  // Medusa would lint first where its plugin is installed; `npm run verify` does that.
  command: () => medusaCommand("build", "--no-lint"),
  cwd: "backend",
  outputs: () => [
    "backend/.medusa/server/medusa-config.js",
    "backend/.medusa/server/public/admin/index.html",
  ],
};

export const STOREFRONT = {
  name: "storefront",
  title: "Build the storefront",
  failure: "The storefront could not be built",
  sources: [...PACKAGE_SOURCES, "storefront"],
  command: () => nextCommand("build"),
  cwd: "storefront",
  outputs: () => ["storefront/.next/BUILD_ID", "storefront/.next/required-server-files.json"],
};
