import { delimiter } from "node:path";
import { describe, expect, it } from "vitest";

import { readArguments } from "./arguments.mjs";
import { bannerLines } from "./banner.mjs";
import { browserPlaces } from "./browser.mjs";
import { isNewEnough } from "./check-node.mjs";
import { splitLines } from "./follow-log.mjs";
import { mayOverlap, runJobs } from "./parallel.mjs";
import { closedFolder } from "./postgres-account.mjs";
import { isYes } from "./reset.mjs";
import { signatureOf } from "./revalidate.mjs";
import { parseDay, today } from "./seed.mjs";
import { chooseSuites } from "./suites.mjs";
import { isPackageSource } from "./watch-packages.mjs";

describe("isNewEnough", () => {
  it.each([
    ["20.19.0", true],
    ["22.0.0", true],
    ["20.18.3", false],
    ["18.20.4", false],
  ])("Node %s: %s", (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});

describe("parseDay", () => {
  it("takes a day of the calendar", () => {
    expect(parseDay("2028-02-29")).toBe("2028-02-29");
  });

  it.each(["2026-02-29", "2026-13-01", "24.11.2026", "2026-1-1", "today", ""])("refuses %j", (text) => {
    expect(() => parseDay(text)).toThrow(/is no day/);
  });

  it("writes today by the clock of this machine", () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  });
});

describe("readArguments", () => {
  it("reads what it knows and names the help for the rest", () => {
    expect(readArguments(["--dev", "--as-of", "2026-11-24"])).toMatchObject({
      dev: true,
      asOf: "2026-11-24",
      reset: false,
    });
    expect(() => readArguments(["--fast"])).toThrow(
      expect.objectContaining({ todo: expect.stringContaining("--help") }),
    );
  });
});

describe("closedFolder", () => {
  const account = { uid: 101, gid: 104 };
  const stat = (modes) => (folder) => modes[folder];

  it("finds the first folder the account may not enter", () => {
    const modes = {
      "/": { mode: 0o755, uid: 0, gid: 0 },
      "/root": { mode: 0o700, uid: 0, gid: 0 },
      "/root/x": { mode: 0o755, uid: 0, gid: 0 },
    };
    expect(closedFolder("/root/x/postgres", account, stat(modes))).toBe("/root");
  });

  it("passes folders that are its own, and ones that do not exist yet", () => {
    const modes = { "/": { mode: 0o755, uid: 0, gid: 0 }, "/srv": { mode: 0o700, uid: 101, gid: 0 } };
    expect(closedFolder("/srv/new/postgres", account, stat(modes))).toBeNull();
  });
});

describe("runJobs", () => {
  it("waits for all before it throws the first failure", async () => {
    const done = [];
    const jobs = [
      () => Promise.reject(new Error("first")),
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        done.push("second");
      },
    ];
    await expect(runJobs(jobs, true)).rejects.toThrow("first");
    expect(done).toEqual(["second"]);
  });

  it("keeps the order of answers either way", async () => {
    const jobs = [async () => 1, async () => 2];
    expect(await runJobs(jobs, true)).toEqual([1, 2]);
    expect(await runJobs(jobs, false)).toEqual([1, 2]);
  });

  it("overlaps only where cores and memory allow it", () => {
    expect(mayOverlap({ cores: 2, memory: 8 * 1024 ** 3 })).toBe(true);
    expect(mayOverlap({ cores: 1, memory: 8 * 1024 ** 3 })).toBe(false);
    expect(mayOverlap({ cores: 8, memory: 4 * 1024 ** 3 })).toBe(false);
  });
});

describe("bannerLines", () => {
  it("names the three addresses and lines up the log-ins", () => {
    const logins = [
      { label: "Staff", identifier: "staff@example.org", password: "one", url: "http://localhost:9000/app" },
      { label: "A group", identifier: "+21620000000", password: "two" },
    ];
    const text = bannerLines({
      shopUrl: "http://localhost:8000",
      backendUrl: "http://localhost:9000",
      logins,
      seconds: "9.0 s",
    }).join("\n");
    for (const address of [
      "http://localhost:8000",
      "http://localhost:8000/portal",
      "http://localhost:9000/app",
    ]) {
      expect(text).toContain(address);
    }
    const [staff, group] = text.split("\n").filter((line) => /one|two/.test(line));
    expect(staff.indexOf("one")).toBe(group.indexOf("two"));
  });
});

describe("chooseSuites", () => {
  it("runs all, or those named in their own order, and refuses unknown ones by name", () => {
    expect(chooseSuites(["e2e", "module"]).map(({ name }) => name)).toEqual(["module", "e2e"]);
    expect(chooseSuites([]).length).toBeGreaterThan(3);
    expect(() => chooseSuites(["unicorn"])).toThrow(/unicorn.*verify/);
  });
});

describe("other small parts", () => {
  it("only a written yes means yes", () => {
    expect(["y", "YES", " y "].every(isYes)).toBe(true);
    expect(["", "n", "yep", "no"].some(isYes)).toBe(false);
  });

  it("signs a body as anyone can check with openssl", () => {
    expect(signatureOf("The quick brown fox jumps over the lazy dog", "key")).toBe(
      "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8",
    );
  });

  it("keeps a line that has not arrived whole", () => {
    expect(splitLines("one\ntwo\nthr")).toEqual({ lines: ["one", "two"], rest: "thr" });
  });

  it("compiles for sources, not for results or tests", () => {
    expect(isPackageSource("money/src/amount.ts")).toBe(true);
    for (const path of [
      "money/dist/src/amount.js",
      "money/src/amount.test.ts",
      "money/node_modules/x/src/a.ts",
      "money/package.json",
    ]) {
      expect(isPackageSource(path)).toBe(false);
    }
  });

  it("looks for browsers in every folder of the path", () => {
    expect(
      browserPlaces({ PATH: ["/a", "/b"].join(delimiter) }).some((place) => /b.chromium$/.test(place)),
    ).toBe(true);
  });
});
