import { defineConfig } from "@playwright/test";
import { environment } from "./support/environment";

/**
 * The paths of buyer, group and staff against a running, seeded product. One worker: the tests share its data, as
 * people share a market.
 */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  // The first visit makes a page, and a small machine is slow at it.
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    baseURL: environment.shopUrl,
    actionTimeout: 20_000,
    navigationTimeout: 45_000,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: environment.chromiumPath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
