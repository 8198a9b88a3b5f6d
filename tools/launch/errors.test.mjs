import { describe, expect, it } from "vitest";

import { adviceFor, LaunchError, printFailure } from "./errors.mjs";

describe("adviceFor", () => {
  it.each([
    ["npm error code ENOSPC", /disk is full/],
    ["Error: listen EADDRINUSE: address already in use", /port is taken/i],
    ["FATAL ERROR: Reached heap limit - JavaScript heap out of memory", /memory/],
    ['password authentication failed for user "x"', /DATABASE_URL/],
    ["connect ECONNREFUSED 127.0.0.1:5432", /database/],
    ["getaddrinfo ENOTFOUND packages.example.org", /network/],
    ["initdb: error while loading shared libraries: libicuuc.so.60", /install scripts/],
  ])("%s", (output, advice) => {
    expect(adviceFor(output)).toMatch(advice);
  });

  it("says nothing about what it does not know", () => {
    expect(adviceFor("error TS2304: Cannot find name 'x'.")).toBeNull();
  });
});

describe("printFailure", () => {
  it("shows sentence, last lines, log and what to do, in this order", () => {
    const lines = [];
    printFailure(new LaunchError("It failed.", { tail: "a\nb", log: "/x.log", todo: "Do this." }), (line) =>
      lines.push(line),
    );
    expect(lines.join("\n")).toMatch(/It failed\.[^]*a\n {4}b[^]*\/x\.log[^]*Do this\./);
  });
});
