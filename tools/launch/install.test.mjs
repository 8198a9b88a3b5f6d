import { describe, expect, it } from "vitest";

import { firstMissing } from "./install.mjs";

const wanted = {
  "": { name: "root" },
  backend: { name: "@x/backend" },
  "node_modules/@x/backend": { resolved: "backend", link: true },
  "node_modules/pg": { version: "8.23.1" },
  "node_modules/@esbuild/other": { version: "1.0.0", optional: true },
};
const installed = { "node_modules/@x/backend": "0.1.0", "node_modules/pg": "8.23.1" };
const missingIn = (versions) => firstMissing(wanted, (path) => versions[path] ?? null);

describe("firstMissing", () => {
  it("is content when all is there, other systems' optional packages aside", () => {
    expect(missingIn(installed)).toBeNull();
  });

  it("finds a package that is missing or of another version", () => {
    expect(missingIn({ ...installed, "node_modules/pg": undefined })).toBe("node_modules/pg");
    expect(missingIn({ ...installed, "node_modules/pg": "8.0.0" })).toBe("node_modules/pg");
    expect(missingIn({ ...installed, "node_modules/@x/backend": undefined })).toBe("node_modules/@x/backend");
  });

  it("minds an optional package of another version", () => {
    const versions = { ...installed, "node_modules/@esbuild/other": "2.0.0" };
    expect(missingIn(versions)).toBe("node_modules/@esbuild/other");
  });
});
