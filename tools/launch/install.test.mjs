import { describe, expect, it } from "vitest";

import { firstMissing } from "./install.mjs";

const wanted = {
  "": { name: "root" },
  backend: { name: "@x/backend" },
  "node_modules/@x/backend": { resolved: "backend", link: true },
  "node_modules/pg": { version: "8.23.1" },
  "node_modules/@esbuild/other": { version: "1.0.0", optional: true },
};
const installed = {
  "node_modules/@x/backend": { resolved: "backend", link: true },
  "node_modules/pg": { version: "8.23.1" },
};

describe("firstMissing", () => {
  it("is content when all is there, other systems' optional packages aside", () => {
    expect(firstMissing(wanted, installed)).toBeNull();
  });

  it("finds a package that is missing, of another version, or not linked", () => {
    const { "node_modules/pg": _pg, ...without } = installed;
    expect(firstMissing(wanted, without)).toBe("node_modules/pg");
    expect(firstMissing(wanted, { ...installed, "node_modules/pg": { version: "8.0.0" } })).toBe(
      "node_modules/pg",
    );
    const copied = { ...installed, "node_modules/@x/backend": { version: "1.0.0" } };
    expect(firstMissing(wanted, copied)).toBe("node_modules/@x/backend");
  });
});
