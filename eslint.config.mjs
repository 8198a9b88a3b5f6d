// One configuration for the whole house. Rules that nobody checks are broken everywhere; these run in `npm run verify`.
import { defineConfig, globalIgnores } from "eslint/config";
import medusa from "@medusajs/eslint-plugin";
import nextVitals from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

const typed = tseslint.configs.recommendedTypeChecked.map((config) => ({
  ...config,
  files: ["**/*.ts", "**/*.tsx"],
}));

export default defineConfig([
  globalIgnores([
    "**/node_modules/",
    "**/dist/",
    "**/.medusa/",
    "**/.next/",
    "**/.data/",
    "**/next-env.d.ts",
    "**/vitest.*.ts",
    "**/migrations/",
    "**/test-results/",
    "**/playwright-report/",
  ]),
  ...typed,
  {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-console": "error",
      "max-lines": ["error", { max: 400 }],
      eqeqeq: "error",
    },
  },
  {
    // Medusa builds what tsconfig.json includes, so the backend's tests stand in a config of their own.
    files: ["backend/**/*.{ts,tsx}"],
    languageOptions: {
      parserOptions: {
        projectService: false,
        project: ["./backend/tsconfig.check.json", "./backend/src/admin/tsconfig.json"],
      },
    },
  },
  {
    // What comes over HTTP into a test is looked at by its assertions.
    files: ["**/*.http.test.ts", "backend/src/testing/**"],
    rules: {
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    // Only env.ts of each app reads the environment.
    files: ["backend/src/**/*.{ts,tsx}", "storefront/src/**/*.{ts,tsx}", "packages/*/src/**/*.ts"],
    ignores: ["**/env.ts", "**/*.test.ts", "packages/uplift/src/cli/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          // Next replaces process.env.NEXT_RUNTIME, written in full, while it builds: env.ts cannot read it.
          selector:
            ":not(MemberExpression[property.name='NEXT_RUNTIME']) > " +
            "MemberExpression[object.name='process'][property.name='env']",
          message: "Only env.ts reads the environment.",
        },
      ],
    },
  },
  {
    // A group sees only its own: every query of the portal's API goes through the scope.
    files: ["backend/src/api/producer/**/*.ts"],
    ignores: ["backend/src/api/producer/scoped-query.ts", "**/*.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='graph']",
          message: "Query through scoped-query.ts, so that a group sees only its own.",
        },
      ],
    },
  },
  // The plugin's own globs say which folder a rule is for; those for every file are narrowed to the backend.
  ...medusa.configs.recommended
    .filter((config) => config.rules)
    .map((config) => ({
      plugins: { "@medusajs": medusa },
      rules: config.rules,
      files: config.files.map((glob) => `backend/${glob}`),
      ignores: ["backend/medusa-config.ts", "backend/env.ts", "backend/src/testing/**"],
    })),
  {
    files: ["backend/**/*.{ts,tsx}"],
    rules: {
      // One copy of zod at Medusa's pin, checked by tools/verify/one-copy.mjs: the same import as in packages/.
      "@medusajs/zod-import-source": "off",
      // InjectTransactionManager brings its own manager; every such method of ours is one transaction.
      "@medusajs/use-inject-manager-on-public-methods": "off",
    },
  },
  {
    // Medusa types the modules it links as any.
    files: ["backend/src/links/*.ts"],
    rules: { "@typescript-eslint/no-unsafe-argument": "off" },
  },
  ...nextVitals.map((config) => ({ ...config, files: config.files ?? ["storefront/**/*.{ts,tsx}"] })),
  { settings: { next: { rootDir: "storefront" }, react: { version: "19" } } },
  {
    rules: {
      // Forms and links work without a script, and a file to download is no page of Next's.
      "@next/next/no-html-link-for-pages": "off",
      // Pictures are published in the sizes we need; Next's optimiser is off (next.config.ts).
      "@next/next/no-img-element": "off",
    },
  },
  {
    // The seed's errors are read in a terminal; no HTTP status is made of them.
    files: ["backend/src/scripts/**/*.ts"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // Plain JavaScript has no compiler to find a misspelt name.
    files: ["tools/**/*.mjs"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...["process", "console", "Buffer", "URL", "fetch", "AbortSignal"],
          ...["setTimeout", "clearTimeout", "setInterval", "clearInterval"],
        ].map((name) => [name, "readonly"]),
      ),
    },
    rules: {
      "no-undef": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    // Command-line programs and tests speak to a terminal.
    files: ["tools/**", "tests/**", "packages/uplift/src/cli/**", "backend/src/scripts/**", "**/*.test.ts"],
    rules: { "no-console": "off" },
  },
]);
