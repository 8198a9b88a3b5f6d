/** Every check of `npm run verify`, in the order in which a mistake is cheapest to find. */
export const checks = [
  { name: "format", command: ["npx", "prettier", "--check", "--log-level", "warn", "."] },
  { name: "single versions", command: ["npx", "syncpack", "lint"] },
  { name: "no Enterprise flag", command: ["node", "tools/verify/no-enterprise.mjs"] },
  { name: "one copy of React and zod an app", command: ["node", "tools/verify/one-copy.mjs"] },
  { name: "packages build", command: ["npx", "turbo", "run", "build", "--filter=./packages/*"] },
  { name: "types", command: ["npx", "turbo", "run", "types", "--concurrency=2"] },
  {
    name: "lint",
    command: ["npx", "eslint", "--max-warnings=0", "--cache", "--cache-location", ".turbo/eslint", "."],
  },
  {
    name: "import directions",
    command: [
      "npx",
      "depcruise",
      "--config",
      ".dependency-cruiser.cjs",
      "backend",
      "storefront/src",
      "packages",
      "tests",
    ],
  },
  { name: "dead code", command: ["npx", "knip"] },
  { name: "launcher tests", command: ["npx", "vitest", "run", "--config", "tools/vitest.config.mjs"] },
  { name: "unit tests", command: ["npx", "turbo", "run", "test:unit", "--concurrency=2"] },
];
