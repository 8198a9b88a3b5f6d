import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { lockHolder, tryLock, withLock } from "./lock.mjs";

let folder;
let file;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  file = join(folder, "a.lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("tryLock", () => {
  it("gives the lock once, and names its holder to the next", () => {
    const first = tryLock(file, { command: "npm start" });
    expect(first.release).toBeTypeOf("function");
    expect(tryLock(file).holder).toMatchObject({ pid: process.pid, command: "npm start" });
    first.release();
    expect(lockHolder(file)).toBeNull();
    expect(tryLock(file).release).toBeTypeOf("function");
  });

  it.each([
    ["of a dead process", JSON.stringify({ pid: 999_999_9, identity: "gone" })],
    [
      "of a process whose number was given away",
      JSON.stringify({ pid: process.pid, identity: "an earlier start" }),
    ],
    ["cut short while being written", '{"pid":'],
  ])("takes over a lock %s", (_case, content) => {
    writeFileSync(file, content);
    expect(tryLock(file).release).toBeTypeOf("function");
    expect(readdirSync(folder)).toEqual(["a.lock"]);
  });
});

describe("withLock", () => {
  it("gives the lock back even when the work fails", async () => {
    await expect(withLock(file, () => Promise.reject(new Error("work")))).rejects.toThrow("work");
    expect(existsSync(file)).toBe(false);
  });

  it("waits for the holder", async () => {
    const { release } = tryLock(file);
    setTimeout(release, 50);
    const waited = [];
    expect(await withLock(file, async () => "done", { onWait: ({ pid }) => waited.push(pid) })).toBe("done");
    expect(waited).toEqual([process.pid]);
  });
});
