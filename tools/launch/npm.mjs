/** How npm is called: the one that runs us where there is one, so that versions agree. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Command line that runs npm with these arguments, without a shell. */
export function npmCommand(args, environment = process.env) {
  const running = environment.npm_execpath;
  if (running?.endsWith("npm-cli.js") && existsSync(running)) return [process.execPath, running, ...args];
  const besideNode = [
    join(dirname(process.execPath), "node_modules/npm/bin/npm-cli.js"),
    join(dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js"),
  ].find((path) => existsSync(path));
  return besideNode ? [process.execPath, besideNode, ...args] : ["npm", ...args];
}
