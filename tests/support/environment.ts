import { join } from "node:path";

/** Addresses and folders of the product under test; `npm test` sets them, or whoever runs against a product of theirs. */
const dataFolder = process.env.CLUSTER_MARKET_DATA ?? join(__dirname, "../../.data");

export const environment = {
  shopUrl: process.env.SHOP_URL ?? "http://localhost:8000",
  backendUrl: process.env.BACKEND_URL ?? "http://localhost:9000",
  dataFolder,
  outboxFolder: process.env.OUTBOX_DIR ?? join(dataFolder, "outbox"),
  /** Undefined: the one Playwright downloaded. */
  chromiumPath: process.env.CHROMIUM_PATH,
};
