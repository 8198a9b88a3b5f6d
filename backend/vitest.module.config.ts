import { defineConfig } from "vitest/config";
import { onDatabase } from "./vitest.shared";

export default defineConfig({ test: { ...onDatabase, include: ["src/**/*.module.test.ts"] } });
