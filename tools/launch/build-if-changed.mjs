/** Builds only what has changed since its last whole build. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { withLock } from "./lock.mjs";
import { hashSources } from "./source-hash.mjs";

/** Beside the installed packages: a new install makes every build anew. */
const STAMPS = "node_modules/.cache/cluster-market";

const stampFile = (root, build) => join(root, STAMPS, `${build.name}.built`);

/** Hash of what a build is made from, including the Node that runs it. */
export function buildHash(root, build) {
  return hashSources(root, build.sources, [process.versions.node.split(".")[0], build.name]);
}

/** Whether the last whole build was made from these very sources and its result is still there. */
export function isBuilt(root, build, hash = buildHash(root, build)) {
  try {
    if (readFileSync(stampFile(root, build), "utf8") !== hash) return false;
  } catch {
    return false;
  }
  return build.outputs().every((path) => existsSync(join(root, path)));
}

/**
 * Builds unless nothing changed, and answers `{hash}`, with `skipped` when nothing was done. The stamp goes
 * before the build begins and comes back only after it succeeded: a build that was killed is never trusted.
 */
export async function buildIfChanged(build, { settings, supervisor, env, progress }) {
  const { root } = settings;
  mkdirSync(join(root, STAMPS), { recursive: true });
  return withLock(
    join(root, STAMPS, `${build.name}.lock`),
    async () => {
      const hash = buildHash(root, build);
      if (isBuilt(root, build, hash)) return { hash, skipped: "unchanged" };
      rmSync(stampFile(root, build), { force: true });
      await supervisor.run({
        name: `build-${build.name}`,
        args: build.command(),
        cwd: join(root, build.cwd),
        env: { ...env, NODE_ENV: "production" },
        failure: build.failure,
      });
      writeFileSync(stampFile(root, build), hash);
      return { hash };
    },
    { onWait: ({ pid }) => progress.say(`  Another start (process ${pid}) is building; waiting for it.`) },
  );
}
