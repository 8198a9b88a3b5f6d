/** Starts the whole product: database, builds, demonstration data, Medusa, Next. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { BACKEND, PACKAGES, STOREFRONT } from "./builds.mjs";
import { buildIfChanged } from "./build-if-changed.mjs";
import { productEnvironment, toolEnvironment } from "./child-environment.mjs";
import { emptyDatabase } from "./empty-database.mjs";
import { followLog } from "./follow-log.mjs";
import { migrate } from "./migrate.mjs";
import { mayOverlap, runJobs } from "./parallel.mjs";
import { linkFolder, placeBackend, placeStorefront } from "./place-build.mjs";
import { openDatabase } from "./open-database.mjs";
import { requirePort } from "./ports.mjs";
import { prepare } from "./prepare.mjs";
import { silentProgress } from "./progress.mjs";
import { revalidateCatalogue } from "./revalidate.mjs";
import { loadSecrets } from "./secrets.mjs";
import { seed, seedBrokeOff } from "./seed.mjs";
import { startBackend, startStorefront } from "./servers.mjs";
import { readSettings } from "./settings.mjs";
import { createSupervisor } from "./supervisor.mjs";
import { watchPackages } from "./watch-packages.mjs";

async function requirePorts(settings) {
  const { host } = settings;
  await requirePort({ port: settings.backendPort, host, purpose: "the backend", variable: "BACKEND_PORT" });
  await requirePort({
    port: settings.storefrontPort,
    host,
    purpose: "the shop",
    variable: "STOREFRONT_PORT",
  });
}

/** Starts everything, after `prepare`, under a supervisor that the caller stops. Answers addresses and the servers' environment. */
export async function runProduct({ settings, supervisor, progress, asOf, dev = false, withSeed = true }) {
  await requirePorts(settings);
  const secrets = loadSecrets(settings);
  for (const folder of [settings.uploads, settings.outbox]) mkdirSync(folder, { recursive: true });

  const databaseUrl = await openDatabase({ settings, supervisor, secrets, progress });
  if (!settings.databaseUrl && (await seedBrokeOff(databaseUrl))) {
    await progress.step("Empty the database, since an earlier start was stopped while filling it", () =>
      emptyDatabase(databaseUrl),
    );
  }
  const env = productEnvironment(settings, secrets, databaseUrl);
  const buildEnv = {
    ...toolEnvironment(settings),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
  };
  const common = { settings, supervisor, env, databaseUrl };
  const build = (what) =>
    progress.step(what.title, () => buildIfChanged(what, { settings, supervisor, env: buildEnv, progress }));

  await build(PACKAGES);
  const fill = async () => {
    await progress.step("Migrate the database", () => migrate(common));
    if (withSeed) await progress.step("Write the demonstration data", () => seed({ ...common, asOf }));
  };
  const folders = dev
    ? await developmentFolders(settings, fill)
    : await builtFolders({ settings, build, fill });

  const servers = [];
  const serve = async (title, start, folder) =>
    servers.push(await progress.step(title, () => start({ ...common, folder, dev })));
  await serve("Start the backend", startBackend, folders.backend);
  await serve("Start the storefront", startStorefront, folders.storefront);
  await progress.step("Have the shop's pages made anew", async () => {
    const status = await revalidateCatalogue(settings, secrets.REVALIDATE_SECRET);
    return status === null || status >= 300
      ? { skipped: `the storefront answered ${status ?? "nothing"}` }
      : {};
  });
  if (dev) {
    watchPackages({ settings, supervisor, env: buildEnv, progress });
    for (const { name, log } of servers) followLog(log, name);
  }
  return { shopUrl: settings.storefrontUrl, backendUrl: settings.backendUrl, databaseUrl, env };
}

async function builtFolders({ settings, build, fill }) {
  const [backend, storefront] = await runJobs(
    [() => build(BACKEND), () => build(STOREFRONT), fill],
    mayOverlap(),
  );
  return {
    backend: placeBackend(settings, backend.hash),
    storefront: placeStorefront(settings, storefront.hash),
  };
}

async function developmentFolders(settings, fill) {
  await fill();
  const backend = join(settings.root, "backend");
  linkFolder(settings.uploads, join(backend, "static"));
  return { backend, storefront: join(settings.root, "storefront") };
}

/**
 * Starts a product of one's own for a test: `data` is its folder, the ports must be free. With `databaseUrl`
 * it uses that database, otherwise an embedded server in its folder. Always call `stop()`.
 */
export async function startProduct({
  data,
  backendPort,
  storefrontPort,
  databaseUrl,
  environment = {},
  asOf,
  withSeed = true,
  progress = silentProgress,
}) {
  const settings = readSettings({
    data,
    backendPort,
    storefrontPort,
    databaseUrl,
    environment,
    throwaway: true,
  });
  const supervisor = createSupervisor(settings);
  try {
    await prepare({ settings, supervisor, progress });
    const addresses = await runProduct({ settings, supervisor, progress, asOf, withSeed });
    return { ...addresses, data: settings.data, stop: () => supervisor.stop() };
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
}
