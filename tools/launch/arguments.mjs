/** Arguments of `npm start` and `npm run dev`. */
import { parseArgs } from "node:util";

import { LaunchError } from "./errors.mjs";
import { parseDay } from "./seed.mjs";

export const HELP = `Usage: npm start -- [options]

  --as-of YYYY-MM-DD  the day the demonstration data look back from (new databases only; default today)
  --reset             start over: deletes database, uploads and messages, after asking
  --yes               answer yes to that question
  --dev               reload what you change (the same as npm run dev)
  --help              this text

Environment: BACKEND_PORT (9000), STOREFRONT_PORT (8000), HOST (127.0.0.1), DATABASE_URL (a PostgreSQL
server of your own), BACKEND_URL and STOREFRONT_URL (public addresses), CLUSTER_MARKET_DATA (.data).`;

/** Parsed options; a complaint about unknown ones names the way to the help. */
export function readArguments(argv) {
  let values;
  try {
    ({ values } = parseArgs({
      args: argv,
      options: {
        "as-of": { type: "string" },
        reset: { type: "boolean", default: false },
        yes: { type: "boolean", short: "y", default: false },
        dev: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }));
  } catch (cause) {
    throw new LaunchError(cause.message, { todo: "`npm start -- --help` lists the options.", cause });
  }
  return { ...values, asOf: values["as-of"] === undefined ? undefined : parseDay(values["as-of"]) };
}
