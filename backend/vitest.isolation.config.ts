import { defineConfig } from "vitest/config";
import { onDatabase } from "./vitest.shared";

/** The walk over every /producer/* route runs in the backend's folder, where Medusa finds its configuration. */
export default defineConfig({
  test: { ...onDatabase, dir: "../tests/isolation", include: ["**/*.test.ts"] },
});
