/**
 * Every suite of `npm test`, in the order they run.
 *
 * `needs`: "nothing"; "postgres", an empty server (DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD, as Medusa's test
 * runners read them); or "product", the whole product, started once and seeded (SHOP_URL, BACKEND_URL,
 * DATABASE_URL, CLUSTER_MARKET_DATA and the secrets). `results` names the form of the suite's result file:
 * `vitest`, `playwright`, or `counts`, which is `{passed, failed, skipped}` in the file after --results.
 * `browser`: the suite drives CHROMIUM_PATH.
 */
export const SUITES = [
  {
    name: "verify",
    title: "Format, lint, types, directions, dead code, versions, unit tests",
    command: ["node", "tools/verify/verify.mjs"],
    cwd: ".",
    results: "counts",
    needs: "nothing",
  },
  {
    name: "module",
    title: "Modules on PostgreSQL",
    command: ["vitest", "run", "--config", "vitest.module.config.ts"],
    cwd: "backend",
    results: "vitest",
    needs: "postgres",
  },
  {
    name: "http",
    title: "Backend over HTTP",
    command: ["vitest", "run", "--config", "vitest.http.config.ts"],
    cwd: "backend",
    results: "vitest",
    needs: "postgres",
  },
  {
    name: "isolation",
    title: "Isolation walk over every producer route",
    command: ["vitest", "run", "--config", "vitest.isolation.config.ts"],
    cwd: "backend",
    results: "vitest",
    needs: "postgres",
  },
  {
    name: "e2e",
    title: "Paths of buyer, group and staff in a browser",
    command: ["playwright", "test"],
    cwd: "tests",
    results: "playwright",
    needs: "product",
    browser: true,
  },
];

/** The suites asked for by name, in their own order; all of them when none is named. */
export function chooseSuites(names, suites = SUITES) {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const known = suites.map(({ name }) => name).join(", ");
    throw new RangeError(`There is no suite ${unknown.join(", ")}. The suites are: ${known}.`);
  }
  return names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name));
}
