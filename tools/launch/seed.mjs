/** Fills a new database with demonstration data, once. */
import { existsSync } from "node:fs";
import { join } from "node:path";

import { medusaCommand } from "./builds.mjs";
import { LaunchError } from "./errors.mjs";
import { readMark, writeMark } from "./marks.mjs";

const SCRIPT = "src/scripts/seed/index.ts";

/** A day written YYYY-MM-DD that exists in the calendar. */
export function parseDay(text) {
  const day = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text))
    return text;
  throw new LaunchError(`--as-of ${text} is no day.`, {
    todo: "Write it as year-month-day, for example --as-of 2026-11-24.",
  });
}

/** Today by this machine's calendar, as YYYY-MM-DD. */
export function today(now = new Date()) {
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Whether an earlier start was stopped while it seeded. Nothing but half a demonstration can be in such a
 * database: the product has never run on it.
 */
export async function seedBrokeOff(databaseUrl) {
  return (
    (await readMark(databaseUrl, "seeding")) !== null && (await readMark(databaseUrl, "seeded")) === null
  );
}

/** Seeds unless this database has been seeded. The script gets `as-of=YYYY-MM-DD` as its one argument. */
export async function seed({ settings, supervisor, env, databaseUrl, asOf }) {
  const seeded = await readMark(databaseUrl, "seeded");
  if (seeded) {
    const other = asOf && asOf !== seeded ? "; --as-of counts only for a new database (use --reset)" : "";
    return { skipped: `there since an earlier start, as of ${seeded}${other}` };
  }
  if (!existsSync(join(settings.root, "backend", SCRIPT))) return { skipped: "there is no seed script" };
  const day = asOf ?? today();
  await writeMark(databaseUrl, "seeding", day);
  await supervisor.run({
    name: "seed",
    args: medusaCommand("exec", `./${SCRIPT}`, `as-of=${day}`),
    cwd: join(settings.root, "backend"),
    env,
    failure: "The demonstration data could not be written",
  });
  await writeMark(databaseUrl, "seeded", day);
  return {};
}
