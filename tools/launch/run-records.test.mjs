import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { identityOf } from "./process-identity.mjs";
import { recordProcess, stopOrder, stopOrphans } from "./run-records.mjs";

let settings;
let child;

beforeEach(() => {
  const data = mkdtempSync(join(tmpdir(), "records-"));
  settings = { data, run: join(data, "run") };
  mkdirSync(settings.run);
  child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], { stdio: "ignore", detached: true });
});
afterEach(() => {
  child.kill("SIGKILL");
  rmSync(settings.data, { recursive: true });
});

describe("stopOrphans", () => {
  it("stops a process noted with its start, and forgets it", async () => {
    recordProcess(settings, { name: "backend", pid: child.pid, kind: "server" });
    expect(await stopOrphans(settings)).toEqual(["backend"]);
    expect(identityOf(child.pid)).toBeNull();
    expect(readdirSync(settings.run)).toEqual([]);
  });

  it("leaves a process alone that only has the number of one noted", async () => {
    const note = {
      name: "backend",
      pid: child.pid,
      kind: "server",
      identity: "an earlier start",
      startedAt: 1,
    };
    writeFileSync(join(settings.run, "backend.process.json"), JSON.stringify(note));
    expect(await stopOrphans(settings)).toEqual([]);
    expect(identityOf(child.pid)).not.toBeNull();
    expect(readdirSync(settings.run)).toEqual([]);
  });

  it("bears a note that was cut short", async () => {
    writeFileSync(join(settings.run, "backend.process.json"), '{"pid": 12');
    expect(await stopOrphans(settings)).toEqual([]);
  });
});

describe("stopOrder", () => {
  it("puts the newest first, so the database goes last", () => {
    const names = stopOrder([
      { name: "postgres", startedAt: 1 },
      { name: "backend", startedAt: 2 },
      { name: "storefront", startedAt: 3 },
    ]).map(({ name }) => name);
    expect(names).toEqual(["storefront", "backend", "postgres"]);
  });
});
