/** Starting over: what is deleted, the question before, and the deed. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";

import { requireDatabase, showAddress } from "./database.mjs";
import { emptyDatabase } from "./empty-database.mjs";
import { LaunchError } from "./errors.mjs";

/** What a reset deletes in the data folder. Secrets and ports stay: they are no data. */
const DELETED = ["postgres", "postgres.unfinished", "uploads", "outbox", "app", "demo-logins.json"];

/** Whether the answer to a y/N question means yes. */
export const isYes = (answer) => /^y(es)?$/i.test(answer.trim());

async function ask(question) {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return isYes(await prompt.question(question));
  } finally {
    prompt.close();
  }
}

/** Asks before deleting. Refuses where nobody can answer, and where the database is not ours to guess about. */
export async function confirmReset(settings, { yes }) {
  const foreign = settings.databaseUrl && showAddress(settings.databaseUrl);
  const deeds = foreign
    ? `drops everything in the schema "public" of ${foreign} and deletes uploads and messages in ${settings.data}`
    : `deletes the database, uploads and messages in ${settings.data}`;
  console.log(`  --reset ${deeds}.`);
  if (yes) return true;
  if (foreign) {
    throw new LaunchError(
      "DATABASE_URL names a database of your own, so --reset does not touch it by a simple yes.",
      {
        todo: "If you mean it: npm start -- --reset --yes",
      },
    );
  }
  if (!process.stdin.isTTY) {
    throw new LaunchError("--reset asks first, and there is nobody to ask.", {
      todo: "Add --yes to answer beforehand.",
    });
  }
  return ask("  Start over? Everything entered so far is lost. [y/N] ");
}

/** Deletes the data. Nothing of the product may be running. */
export async function reset(settings) {
  if (settings.databaseUrl) {
    await requireDatabase(settings.databaseUrl);
    await emptyDatabase(settings.databaseUrl);
  }
  for (const name of DELETED) {
    if (settings.databaseUrl && name.startsWith("postgres")) continue;
    rmSync(join(settings.data, name), { recursive: true, force: true });
  }
}
