import { describe, expect, it } from "vitest";

import { parseDatabaseUrl, parsePort, reachableHost, readSettings } from "./settings.mjs";

describe("readSettings", () => {
  it("has a working default for everything", () => {
    expect(readSettings({}, {})).toMatchObject({
      host: "127.0.0.1",
      backendUrl: "http://localhost:9000",
      storefrontUrl: "http://localhost:8000",
      databaseUrl: null,
    });
  });

  it("derives addresses from ports, and takes public ones as given", () => {
    const environment = { STOREFRONT_PORT: "8310", BACKEND_URL: "https://market.example" };
    expect(readSettings({}, environment)).toMatchObject({
      storefrontUrl: "http://localhost:8310",
      backendUrl: "https://market.example",
    });
  });

  it("keeps a test's product away from the user's addresses and database", () => {
    const environment = { BACKEND_URL: "https://market.example", DATABASE_URL: "postgres://u@h/d" };
    const overrides = { data: "/tmp/x", backendPort: 1234, storefrontPort: 1235, databaseUrl: null };
    expect(readSettings(overrides, environment)).toMatchObject({
      backendUrl: "http://localhost:1234",
      databaseUrl: null,
      data: "/tmp/x",
    });
  });
});

describe("parsePort", () => {
  it.each(["", "abc", "0", "65536", "80.5", "-1", "1e3"])(
    "refuses %j by the name of its variable",
    (text) => {
      expect(() => parsePort(text, "BACKEND_PORT")).toThrow(/BACKEND_PORT/);
    },
  );
});

describe("parseDatabaseUrl", () => {
  it.each(["mysql://h/d", "postgres://host", "localhost:5432", "postgres://u:p@h:abc/d"])(
    "refuses %s",
    (text) => {
      expect(() => parseDatabaseUrl(text)).toThrow(/DATABASE_URL/);
    },
  );

  it("takes both spellings, and nothing as nothing", () => {
    expect(parseDatabaseUrl("postgresql://u:p@h:5432/d")).toBe("postgresql://u:p@h:5432/d");
    expect(parseDatabaseUrl("")).toBeNull();
  });
});

describe("reachableHost", () => {
  it.each([
    ["0.0.0.0", "127.0.0.1"],
    ["::", "[::1]"],
    ["fe80::1", "[fe80::1]"],
    ["192.168.1.7", "192.168.1.7"],
  ])("a server on %s is asked at %s", (host, expected) => {
    expect(reachableHost(host)).toBe(expected);
  });
});
