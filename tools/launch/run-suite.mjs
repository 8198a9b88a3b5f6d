/** Runs one suite with its output on the terminal, and reads its counts. */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import { programOf } from "./builds.mjs";
import { countSuite } from "./counts.mjs";

/** How a runner is found, and how it is told to write its results beside showing them. */
const RUNNERS = {
  node: {
    program: () => [process.execPath],
    reporting: (file) => ({ args: ["--results", file], env: {} }),
  },
  vitest: {
    program: (cwd) => [process.execPath, join(programOf("vitest/package.json", cwd), "../vitest.mjs")],
    reporting: (file) => ({
      args: ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
      env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" },
    }),
  },
  playwright: {
    program: (cwd) => [process.execPath, programOf("@playwright/test/cli", cwd)],
    reporting: (file) => ({ args: ["--reporter=list,json"], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } }),
  },
};

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** Runs the suite in an environment and answers `{passed, failed, skipped}`. */
export async function runSuite(suite, { settings, supervisor, env }) {
  const results = join(settings.data, "results");
  mkdirSync(results, { recursive: true });
  const file = join(results, `${suite.name}.json`);
  rmSync(file, { force: true });
  const [name, ...args] = suite.command;
  const runner = RUNNERS[name];
  const reporting = runner.reporting(file);
  const exitCode = await supervisor.runLive({
    name: `suite-${suite.name}`,
    args: [...runner.program(suite.cwd), ...args, ...reporting.args],
    cwd: join(settings.root, suite.cwd),
    env: { ...env, ...reporting.env },
  });
  return countSuite({ results: suite.results, report: readReport(file), exitCode });
}
