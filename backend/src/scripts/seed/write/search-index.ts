import { Modules } from "@medusajs/framework/utils";
import type { SeedContext } from "../seed-context";

/** Fills the search index: a script hears no events, so nothing else has. @returns the names of the indexes. */
export async function fillSearchIndex({ container }: SeedContext): Promise<string[]> {
  const search = container.resolve(Modules.SEARCH);
  if ((await search.listIndexes()).length === 0) return [];
  return (await search.reindex()).indexes;
}
