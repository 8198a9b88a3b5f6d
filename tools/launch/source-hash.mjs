/** One hash over the sources of a build: equal hash, equal build. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const LEFT_OUT_FOLDERS = new Set([
  "node_modules",
  "dist",
  ".medusa",
  ".next",
  ".turbo",
  ".data",
  "static",
  "coverage",
  "__tests__",
  "integration-tests",
  "test-results",
]);
const LEFT_OUT_FILES =
  /(\.(test|spec)\.[cm]?[jt]sx?|\.md|\.tsbuildinfo|\.log)$|^(next-env\.d\.ts|vitest\..*|eslint\.config\..*|\.DS_Store)$/;

/** Whether a change of this file or folder can change a build. */
export function matters(name, isFolder) {
  return isFolder ? !LEFT_OUT_FOLDERS.has(name) : !LEFT_OUT_FILES.test(name);
}

function filesBelow(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") return [folder];
    throw error;
  }
  return entries.flatMap((entry) => {
    if (!matters(entry.name, entry.isDirectory())) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

/** Hash over files and folders below `root`, by path and content, and over further texts. */
export function hashSources(root, paths, texts = []) {
  const hash = createHash("sha256");
  const files = paths.flatMap((path) => filesBelow(join(root, path)));
  for (const file of [...new Set(files)].sort()) {
    hash.update(relative(root, file).split(sep).join("/"));
    hash.update("\0");
    hash.update(createHash("sha256").update(readFileSync(file)).digest());
  }
  for (const text of texts) hash.update(`\0${text}`);
  return hash.digest("hex");
}
