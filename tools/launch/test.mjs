/** Door of `npm test`: runs the suites and ends with one line of counts. `npm test -- http e2e` runs some. */
import "./check-node.mjs";

import { join } from "node:path";

import { addCounts, countLine } from "./counts.mjs";
import { Interrupted, LaunchError, printFailure } from "./errors.mjs";
import { firstFreePort } from "./ports.mjs";
import { prepare } from "./prepare.mjs";
import { createProgress, secondsSince } from "./progress.mjs";
import { runSuite } from "./run-suite.mjs";
import { readSettings } from "./settings.mjs";
import { onStopSignals } from "./signals.mjs";
import { claimData } from "./single.mjs";
import { chooseSuites } from "./suites.mjs";
import { createSupervisor } from "./supervisor.mjs";
import { createBench } from "./test-bench.mjs";

/** Settings of the tests: their own data folder and ports, and never the user's database. */
async function testSettings() {
  const { data, host } = readSettings();
  return readSettings({
    data: join(data, "test"),
    databaseUrl: null,
    backendPort: await firstFreePort(9400, host),
    storefrontPort: await firstFreePort(8400, host),
    throwaway: true,
  });
}

/** Runs one suite; what keeps it from starting is shown and counts as a failure of it. */
async function runOrFail(suite, bench, context) {
  const from = Date.now();
  console.log(`\n── ${suite.name}: ${suite.title}\n`);
  try {
    const env = await bench.environmentFor(suite);
    return { suite, ...(await runSuite(suite, { ...context, env })), took: secondsSince(from) };
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    printFailure(error);
    return { suite, passed: 0, failed: 1, skipped: 0, took: secondsSince(from) };
  }
}

async function test(names) {
  const suites = chooseSuites(names);
  const settings = await testSettings();
  const progress = createProgress();
  const supervisor = createSupervisor(settings);
  const release = claimData(settings, "npm test");
  onStopSignals({
    onFirst: () => void supervisor.stop(),
    onSecond: () => void supervisor.stop({ hard: true }),
  });
  const outcomes = [];
  try {
    await prepare({ settings, supervisor, progress });
    const bench = createBench({ settings, supervisor, progress });
    for (const suite of suites) outcomes.push(await runOrFail(suite, bench, { settings, supervisor }));
  } catch (error) {
    outcomes.push({ suite: { name: "the run itself" }, passed: 0, failed: 1, skipped: 0, took: "" });
    if (error instanceof Interrupted) console.log("\n  Stopped before the end.");
    else printFailure(error);
  } finally {
    await supervisor.stop();
    release();
  }
  console.log(`\n── in ${progress.total()}\n`);
  for (const { suite, took, ...counts } of outcomes) {
    console.log(
      `  ${counts.failed === 0 ? "✓" : "✗"} ${suite.name.padEnd(14)} ${countLine(counts)}  ${took}`,
    );
  }
  const sum = addCounts(outcomes);
  console.log(`\n${countLine(sum)}`);
  return sum.failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await test(process.argv.slice(2));
} catch (error) {
  printFailure(error instanceof RangeError ? new LaunchError(error.message) : error);
  process.exitCode = 1;
}
process.exit();
