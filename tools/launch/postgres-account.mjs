/** Whom PostgreSQL runs as: it refuses root, so a start by root borrows an ordinary account. */
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";

import { LaunchError } from "./errors.mjs";

function idsOf(name) {
  try {
    const ask = (flag) =>
      Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    return { name, uid: ask("-u"), gid: ask("-g") };
  } catch {
    return null;
  }
}

function ownerOf(folder) {
  try {
    const { uid, gid } = statSync(folder);
    return uid === 0 ? null : { name: `user ${uid}`, uid, gid };
  } catch {
    return null;
  }
}

/**
 * The account for a start by root: the owner of existing data, else `postgres`, else `nobody`.
 * Null for everyone else, who simply runs PostgreSQL as themselves.
 */
export function postgresAccount(dataFolder) {
  if (process.getuid?.() !== 0) return null;
  const account = ownerOf(dataFolder) ?? idsOf("postgres") ?? idsOf("nobody");
  if (account) return account;
  throw new LaunchError("PostgreSQL does not run as root, and this system has no user postgres or nobody.", {
    todo: "Run the command as an ordinary user, or set DATABASE_URL to a server of your own.",
  });
}

/** The first folder on the way to `path` that the account may not enter; null when the way is open. */
export function closedFolder(path, { uid, gid }, stat = statSync) {
  const folders = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    folders.unshift(folder);
    if (folder === dirname(folder)) break;
  }
  return (
    folders.find((folder) => {
      const found = stat(folder, { throwIfNoEntry: false });
      if (!found) return false;
      const shift = found.uid === uid ? 6 : found.gid === gid ? 3 : 0;
      return ((found.mode >> shift) & 1) === 0;
    }) ?? null
  );
}

/** Stops with a plain sentence when the account cannot reach the data or the programs. */
export function requireWay(account, paths) {
  for (const path of paths) {
    const closed = closedFolder(path, account);
    if (!closed) continue;
    throw new LaunchError(
      `As root, PostgreSQL runs as ${account.name}, who may not enter ${closed} and so cannot reach ${path}.`,
      {
        todo: "Run the command as an ordinary user, move the project to a folder open to all (such as /srv), or set CLUSTER_MARKET_DATA to such a folder; DATABASE_URL uses a server of your own.",
      },
    );
  }
}
