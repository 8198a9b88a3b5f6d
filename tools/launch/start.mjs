/** Door of `npm start` and `npm run dev`. Uses only what Node brings until the packages are installed. */
import "./check-node.mjs";

import { HELP, readArguments } from "./arguments.mjs";
import { bannerLines, readLogins } from "./banner.mjs";
import { Interrupted, printFailure } from "./errors.mjs";
import { runProduct } from "./product.mjs";
import { createProgress } from "./progress.mjs";
import { confirmReset, reset } from "./reset.mjs";
import { prepare } from "./prepare.mjs";
import { loadEnvFile, readSettings } from "./settings.mjs";
import { onStopSignals } from "./signals.mjs";
import { claimData } from "./single.mjs";
import { createSupervisor } from "./supervisor.mjs";

/** Runs the product until it is stopped; answers the exit code. */
async function start(options) {
  const settings = readSettings();
  const progress = createProgress();
  console.log(`\n  Cluster Market ${options.dev ? "(development)" : ""}\n`.replace(" \n", "\n"));
  if (options.reset && !(await confirmReset(settings, options))) {
    console.log("  Nothing was deleted.");
    return 0;
  }
  const release = claimData(settings, options.dev ? "npm run dev" : "npm start");
  const supervisor = createSupervisor(settings);
  let wanted = false;
  const stopped = new Promise((resolve) => {
    onStopSignals({
      onFirst() {
        wanted = true;
        console.log("\n  Stopping: storefront, backend, database (Ctrl-C again to force) …");
        resolve(supervisor.stop());
      },
      onSecond() {
        console.log("  Forcing …");
        void supervisor.stop({ hard: true });
      },
    });
  });
  let code = 0;
  try {
    await prepare({ settings, supervisor, progress });
    if (options.reset) {
      await progress.step("Delete database, uploads and messages", () => reset(settings));
    }
    const { shopUrl, backendUrl } = await runProduct({ settings, supervisor, progress, ...options });
    const logins = readLogins(settings);
    console.log(
      bannerLines({ shopUrl, backendUrl, logins, seconds: progress.total(), dev: options.dev }).join("\n"),
    );
    const failure = await Promise.race([stopped.then(() => null), supervisor.firstUnexpectedEnd()]);
    if (failure && !wanted) throw failure;
  } catch (error) {
    if (!(error instanceof Interrupted) && !wanted) {
      code = 1;
      printFailure(error);
    }
  }
  await supervisor.stop();
  if (wanted) await stopped;
  release();
  if (wanted) console.log("  Stopped. Your data is kept.");
  return code;
}

try {
  loadEnvFile();
  const options = readArguments(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else process.exitCode = await start(options);
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
// Watchers and idle sockets must not keep a stopped launcher alive.
process.exit();
