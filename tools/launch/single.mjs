/** One launcher a data folder. */
import { join } from "node:path";

import { LaunchError } from "./errors.mjs";
import { tryLock } from "./lock.mjs";

const fileOf = (settings) => join(settings.run, "launcher.lock");

/** Takes the data folder for this launcher, or says who has it. Answers the function that gives it back. */
export function claimData(settings, command) {
  const { release, holder } = tryLock(fileOf(settings), {
    command,
    shopUrl: settings.storefrontUrl,
    backendUrl: settings.backendUrl,
  });
  if (release) return release;
  throw new LaunchError(`Cluster Market is already running: \`${holder.command}\`, process ${holder.pid}.`, {
    todo: `Shop ${holder.shopUrl}, admin ${holder.backendUrl}/app. Stop it with Ctrl-C there (or: kill ${holder.pid}); a second one beside it needs its own CLUSTER_MARKET_DATA, BACKEND_PORT and STOREFRONT_PORT.`,
  });
}
