import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { databasePort, firstFreePort, portCandidates, portProblem, requirePort } from "./ports.mjs";

let data;
let server;
let taken;

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), "ports-"));
  server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  taken = server.address().port;
});
afterEach(() => {
  server.close();
  rmSync(data, { recursive: true });
});

const kept = () => JSON.parse(readFileSync(join(data, "ports.json"), "utf8")).postgres;

describe("portProblem", () => {
  it("tells a taken port from a free one", async () => {
    expect(await portProblem(taken, "127.0.0.1")).toBe("EADDRINUSE");
    server.close();
    await once(server, "close");
    expect(await portProblem(taken, "127.0.0.1")).toBeNull();
  });
});

describe("requirePort", () => {
  it("names port, purpose and variable", async () => {
    const wanted = requirePort({
      port: taken,
      host: "127.0.0.1",
      purpose: "the shop",
      variable: "STOREFRONT_PORT",
    });
    await expect(wanted).rejects.toMatchObject({
      message: expect.stringContaining(`Port ${taken}, which the shop needs, is taken`),
      todo: expect.stringContaining("STOREFRONT_PORT"),
    });
  });
});

describe("firstFreePort", () => {
  it("goes past a taken port", async () => {
    expect(await firstFreePort(taken, "127.0.0.1")).toBeGreaterThan(taken);
  });
});

describe("databasePort", () => {
  it("chooses once and keeps the choice", async () => {
    const port = await databasePort({ data });
    expect(kept()).toBe(port);
    expect(await databasePort({ data })).toBe(port);
  });

  it("chooses anew when another program has taken the kept port", async () => {
    writeFileSync(join(data, "ports.json"), JSON.stringify({ postgres: taken }));
    const port = await databasePort({ data });
    expect(port).not.toBe(taken);
    expect(kept()).toBe(port);
  });

  it("bears a broken note", async () => {
    writeFileSync(join(data, "ports.json"), "{");
    expect(await databasePort({ data })).toBeGreaterThan(1024);
  });
});

describe("portCandidates", () => {
  it("begins at the wished one and wraps around", () => {
    expect(portCandidates({ first: 1, last: 4 }, 3)).toEqual([3, 4, 1, 2]);
  });
});
