/** Door of `npm run medusa -- …`: any Medusa command against the product's database. */
import "./check-node.mjs";

import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";

import { medusaCommand, PACKAGES } from "./builds.mjs";
import { buildIfChanged } from "./build-if-changed.mjs";
import { productEnvironment, toolEnvironment } from "./child-environment.mjs";
import { Interrupted, printFailure } from "./errors.mjs";
import { openDatabase } from "./open-database.mjs";
import { prepare } from "./prepare.mjs";
import { runningDatabase } from "./running-database.mjs";
import { createProgress } from "./progress.mjs";
import { loadSecrets } from "./secrets.mjs";
import { loadEnvFile, readSettings } from "./settings.mjs";
import { onStopSignals } from "./signals.mjs";
import { claimData } from "./single.mjs";
import { createSupervisor } from "./supervisor.mjs";

/** Runs the command on this terminal and answers its exit code. */
function runMedusa(settings, env, args) {
  const [program, ...rest] = medusaCommand(...args);
  const child = spawn(program, rest, { cwd: join(settings.root, "backend"), env, stdio: "inherit" });
  // The terminal sends Ctrl-C to Medusa itself; we stay to stop the database after it.
  onStopSignals({
    onFirst: (signal) => signal !== "SIGINT" && child.kill(signal),
    onSecond: () => child.kill("SIGKILL"),
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(signal ? 128 + constants.signals[signal] : code));
  });
}

async function main(args) {
  const settings = readSettings();
  const supervisor = createSupervisor(settings);
  // Progress goes to the error stream: what Medusa prints may be piped on.
  const progress = createProgress((line) => console.error(line));
  let databaseUrl = runningDatabase(settings);
  let release = () => {};
  try {
    if (!databaseUrl) {
      release = claimData(settings, "npm run medusa");
      await prepare({ settings, supervisor, progress });
      const secrets = loadSecrets(settings);
      databaseUrl = await openDatabase({ settings, supervisor, secrets, progress });
      const env = toolEnvironment(settings);
      await progress.step(PACKAGES.title, () =>
        buildIfChanged(PACKAGES, { settings, supervisor, env, progress }),
      );
    }
    return await runMedusa(settings, productEnvironment(settings, loadSecrets(settings), databaseUrl), args);
  } finally {
    await supervisor.stop();
    release();
  }
}

try {
  loadEnvFile();
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Interrupted)) printFailure(error);
  process.exitCode = 1;
}
process.exit();
