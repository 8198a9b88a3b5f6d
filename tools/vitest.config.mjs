import { defineConfig } from "vitest/config";

export default defineConfig({
  cacheDir: "../node_modules/.vite/tools",
  test: { root: import.meta.dirname, include: ["**/*.test.mjs"] },
});
