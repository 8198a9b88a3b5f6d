/** In development: compiles the workspace packages when their sources change, and has Medusa notice it. */
import { utimesSync, watch } from "node:fs";
import { join } from "node:path";

import { PACKAGES } from "./builds.mjs";
import { Interrupted, printFailure } from "./errors.mjs";

/** An editor writes a file in several steps; one compilation is enough for all of them. */
const QUIET_MILLISECONDS = 300;

/** Whether a changed file, by its path below packages/, can change what is compiled. */
export function isPackageSource(path) {
  return /(^|[\\/])src[\\/]/.test(path) && !/node_modules|[\\/]dist[\\/]|\.test\./.test(path);
}

/** Watches packages/ until the launcher ends. */
export function watchPackages({ settings, supervisor, env, progress }) {
  let timer = null;
  let running = Promise.resolve();

  async function compile() {
    if (supervisor.isStopping) return;
    try {
      await progress.step("Compile the shared packages", () =>
        supervisor.run({
          name: "build-packages",
          args: PACKAGES.command(),
          cwd: settings.root,
          env,
          failure: "The shared packages could not be compiled",
        }),
      );
      // Medusa's watcher ignores every dist folder, but not the time of its own configuration.
      const now = new Date();
      utimesSync(join(settings.root, "backend/medusa-config.ts"), now, now);
    } catch (error) {
      if (!(error instanceof Interrupted)) printFailure(error);
    }
  }

  const watcher = watch(join(settings.root, "packages"), { recursive: true }, (_event, path) => {
    if (!path || !isPackageSource(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(compile);
    }, QUIET_MILLISECONDS);
  });
  watcher.unref();
}
