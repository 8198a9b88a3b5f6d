import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { hashSources, matters } from "./source-hash.mjs";

let root;
const write = (path, text) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hash-"));
  for (const folder of ["app/src", "app/node_modules", "app/.next"])
    mkdirSync(join(root, folder), { recursive: true });
  write("app/src/page.ts", "one");
});
afterEach(() => rmSync(root, { recursive: true }));

describe("hashSources", () => {
  it("stays the same while nothing changes", () => {
    expect(hashSources(root, ["app"])).toBe(hashSources(root, ["app"]));
  });

  it("changes with a file's content, name and presence", () => {
    const before = hashSources(root, ["app"]);
    write("app/src/page.ts", "two");
    const changed = hashSources(root, ["app"]);
    write("app/src/more.ts", "");
    const added = hashSources(root, ["app"]);
    expect(new Set([before, changed, added]).size).toBe(3);
  });

  it("does not mistake content moved from one file to the next for the same sources", () => {
    write("app/src/a.ts", "xy");
    write("app/src/b.ts", "z");
    const before = hashSources(root, ["app"]);
    write("app/src/a.ts", "x");
    write("app/src/b.ts", "yz");
    expect(hashSources(root, ["app"])).not.toBe(before);
  });

  it("leaves out results of builds, installed packages and tests", () => {
    const before = hashSources(root, ["app"]);
    write("app/node_modules/x.js", "x");
    write("app/.next/BUILD_ID", "x");
    write("app/src/page.test.ts", "x");
    write("app/README.md", "x");
    expect(hashSources(root, ["app"])).toBe(before);
  });

  it("takes single files, and ignores paths that do not exist", () => {
    write("package-lock.json", "{}");
    const before = hashSources(root, ["app", "package-lock.json", "nowhere"]);
    write("package-lock.json", "{ }");
    expect(hashSources(root, ["app", "package-lock.json", "nowhere"])).not.toBe(before);
  });

  it("counts further texts in", () => {
    expect(hashSources(root, ["app"], ["20"])).not.toBe(hashSources(root, ["app"], ["22"]));
  });
});

describe("matters", () => {
  it.each([
    ["page.tsx", false, true],
    ["page.test.tsx", false, false],
    ["vitest.config.ts", false, false],
    ["src", true, true],
    ["dist", true, false],
  ])("%s (folder: %s): %s", (name, isFolder, expected) => {
    expect(matters(name, isFolder)).toBe(expected);
  });
});
