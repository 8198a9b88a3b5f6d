import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    exclude: ["**/*.module.test.ts", "**/*.http.test.ts", ".medusa/**"],
  },
});
