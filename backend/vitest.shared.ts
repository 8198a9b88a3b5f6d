import type { ViteUserConfig } from "vitest/config";

/**
 * Medusa's test runners use jest's globals and load TypeScript through require; one process at a time,
 * since each file makes a database of its own.
 */
export const onDatabase: NonNullable<ViteUserConfig["test"]> = {
  globals: true,
  // Medusa logs much; what a passing test logged helps nobody.
  silent: "passed-only",
  pool: "forks",
  fileParallelism: false,
  execArgv: ["--require", "ts-node/register"],
  testTimeout: 120_000,
  hookTimeout: 180_000,
};
