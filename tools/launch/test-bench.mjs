/** What suites need around them, each made once and only when a suite asks for it. */
import { rmSync } from "node:fs";
import { join } from "node:path";

import { findBrowser } from "./browser.mjs";
import { PACKAGES } from "./builds.mjs";
import { buildIfChanged } from "./build-if-changed.mjs";
import { toolEnvironment } from "./child-environment.mjs";
import { startPostgres } from "./postgres.mjs";
import { runProduct } from "./product.mjs";
import { loadSecrets } from "./secrets.mjs";

/** Data of an earlier run: a test run begins with none. */
const OLD_DATA = ["postgres", "uploads", "outbox", "app", "demo-logins.json", "results"];

/** Runs `make` at the first call and answers the same promise from then on. */
function once(make) {
  let made = null;
  return () => (made ??= make());
}

/** The surroundings of one test run. `settings` must name a data folder that belongs to tests alone. */
export function createBench({ settings, supervisor, progress }) {
  for (const name of OLD_DATA) rmSync(join(settings.data, name), { recursive: true, force: true });
  const { DATABASE_URL: _usersOwn, ...plain } = toolEnvironment(settings);

  const packages = once(() =>
    progress.step(PACKAGES.title, () =>
      buildIfChanged(PACKAGES, { settings, supervisor, env: plain, progress }),
    ),
  );

  const server = once(async () => {
    await packages();
    const secrets = loadSecrets(settings);
    return progress.step("Start PostgreSQL for the tests", () =>
      startPostgres({ settings, supervisor, secrets }),
    );
  });

  const product = once(async () => {
    const { databaseUrl } = await server();
    return runProduct({ settings: { ...settings, databaseUrl }, supervisor, progress });
  });

  const browser = once(() => findBrowser({ settings, supervisor, progress }));

  const makers = {
    nothing: async () => plain,
    async postgres() {
      const { port, password } = await server();
      // By the name "localhost": Medusa's test runners ask for TLS of any other host.
      return {
        ...plain,
        DB_HOST: "localhost",
        DB_PORT: String(port),
        DB_USERNAME: "postgres",
        DB_PASSWORD: password,
      };
    },
    async product() {
      const { env, shopUrl } = await product();
      return { ...(await makers.postgres()), ...env, SHOP_URL: shopUrl };
    },
  };

  return {
    /** The environment a suite runs in, with everything it needs started. */
    async environmentFor(suite) {
      const env = await makers[suite.needs]();
      return suite.browser ? { ...env, CHROMIUM_PATH: await browser() } : env;
    },
  };
}
