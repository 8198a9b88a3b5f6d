import { defineConfig } from "vitest/config";

// Simulations and fuzzing take seconds on an idle machine and many more on a busy one.
export default defineConfig({ test: { testTimeout: 60_000 } });
