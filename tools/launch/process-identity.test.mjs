import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";

import { identityOf, isSameProcess, startTicks, stateAndGroup } from "./process-identity.mjs";

const STAT = "4242 (next (v16) x) S 1 4240 4240 0 -1 4194304 1 2 3 4 5 6 7 8 20 0 11 0 987654 1 2";

describe("/proc/PID/stat", () => {
  it("is read past a name with spaces and brackets", () => {
    expect(startTicks(STAT)).toBe("987654");
    expect(stateAndGroup(STAT)).toEqual({ state: "S", group: 4240 });
  });
});

describe("isSameProcess", () => {
  it("knows a process by number and start", () => {
    expect(isSameProcess({ pid: 7, identity: "boot:1" }, () => "boot:1")).toBe(true);
  });

  it("does not take a later process with the same number for it", () => {
    expect(isSameProcess({ pid: 7, identity: "boot:1" }, () => "boot:2")).toBe(false);
  });

  it("holds nothing against a process that has ended, or a note without a start", () => {
    expect(isSameProcess({ pid: 7, identity: "boot:1" }, () => null)).toBe(false);
    expect(isSameProcess({ pid: 7, identity: null }, () => null)).toBe(false);
    expect(isSameProcess(null)).toBe(false);
  });
});

describe("identityOf", () => {
  it("is steady for a living process and null once it is gone", async () => {
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], { stdio: "ignore" });
    const identity = identityOf(child.pid);
    expect(identity).toBeTruthy();
    expect(identityOf(child.pid)).toBe(identity);
    expect(identity).not.toBe(identityOf(process.pid));
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(identityOf(child.pid)).toBeNull();
  });

  it("refuses numbers that are no process of ours", () => {
    expect([0, 1, -5, Number.NaN, "7"].map((pid) => identityOf(pid))).toEqual([null, null, null, null, null]);
  });
});
