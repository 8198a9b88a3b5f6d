/** The database of a product, started or reached. */
import { requireDatabase } from "./database.mjs";
import { startPostgres } from "./postgres.mjs";

/** The database of these settings: the user's own server if one is named, otherwise the embedded one. */
export async function openDatabase({ settings, supervisor, secrets, progress }) {
  if (settings.databaseUrl) {
    await progress.step("Reach the database of DATABASE_URL", () => requireDatabase(settings.databaseUrl));
    return settings.databaseUrl;
  }
  const { databaseUrl } = await progress.step("Start PostgreSQL", () =>
    startPostgres({ settings, supervisor, secrets }),
  );
  return databaseUrl;
}
