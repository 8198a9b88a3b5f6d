import { updateStoresWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Where the demonstration stands in a database: not begun, broken off half-way, or whole. */
export type DemonstrationState = { state: "none" } | { state: "begun" } | { state: "whole"; asOf: string };

/** Reads the mark from the store's metadata, where GET /internal/markets finds the date for the banner. */
export async function readMark(container: MedusaContainer): Promise<DemonstrationState> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  const asOf: unknown = store?.metadata?.demonstration_as_of;
  if (typeof asOf === "string") return { state: "whole", asOf };
  return { state: store?.metadata?.demonstration_begun ? "begun" : "none" };
}

export async function markBegun(container: MedusaContainer): Promise<void> {
  await writeMetadata(container, { demonstration_begun: true });
}

export async function markWhole(container: MedusaContainer, asOf: string): Promise<void> {
  await writeMetadata(container, { demonstration_as_of: asOf });
}

async function writeMetadata(container: MedusaContainer, metadata: Record<string, unknown>): Promise<void> {
  await updateStoresWorkflow(container).run({ input: { selector: {}, update: { metadata } } });
}
