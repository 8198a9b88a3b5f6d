import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": join(import.meta.dirname, "src"),
      // Next replaces this import; outside Next it would throw.
      "server-only": join(import.meta.dirname, "test/server-only.ts"),
    },
  },
  test: { include: ["src/**/*.test.ts", "*.test.ts"], environment: "node" },
});
