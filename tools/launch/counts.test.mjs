import { describe, expect, it } from "vitest";

import { addCounts, countLine, countSuite } from "./counts.mjs";

const vitest = (over = {}) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  ...over,
});

describe("countSuite", () => {
  it("reads vitest's report, to-do tests as skipped", () => {
    expect(countSuite({ results: "vitest", report: vitest(), exitCode: 0 })).toEqual({
      passed: 3,
      failed: 0,
      skipped: 2,
    });
  });

  it("counts a file that could not be loaded as a failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
    ];
    const report = vitest({ numFailedTests: 1, testResults });
    expect(countSuite({ results: "vitest", report, exitCode: 1 }).failed).toBe(2);
  });

  it("reads Playwright's report, flaky tests as passed", () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(countSuite({ results: "playwright", report, exitCode: 1 })).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
    });
  });

  it("takes counts as they are", () => {
    const report = { passed: 2, failed: 1, skipped: 1 };
    expect(countSuite({ results: "counts", report, exitCode: 1 })).toEqual(report);
  });

  it.each([
    ["that left no report", { results: "vitest", report: null, exitCode: 0 }],
    ["that ran no test", { results: "vitest", report: vitest({ numPassedTests: 0 }), exitCode: 0 }],
    ["that ended badly without a failed test", { results: "vitest", report: vitest(), exitCode: 1 }],
  ])("fails a suite %s", (_case, outcome) => {
    expect(countSuite(outcome).failed).toBe(1);
  });
});

describe("the last line", () => {
  it("sums all suites", () => {
    const sum = addCounts([
      { passed: 1, failed: 0, skipped: 2 },
      { passed: 10, failed: 1, skipped: 0 },
    ]);
    expect(countLine(sum)).toBe("11 passed, 1 failed, 2 skipped");
  });
});
