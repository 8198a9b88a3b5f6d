/** Room on the disk, looked at before anything is written. */
import { existsSync, statfsSync } from "node:fs";
import { dirname } from "node:path";

import { LaunchError } from "./errors.mjs";

const MEGABYTE = 1024 ** 2;

/** Megabytes free where `path` lies or will lie; null where the system does not say. */
export function freeMegabytes(path) {
  const folder = existsSync(path) ? path : dirname(path);
  if (folder !== path && !existsSync(folder)) return freeMegabytes(folder);
  try {
    const { bavail, bsize } = statfsSync(folder);
    return Math.floor((bavail * bsize) / MEGABYTE);
  } catch {
    return null;
  }
}

/** Stops with a plain sentence when less than `needed` megabytes are free. */
export function requireRoom(path, needed, purpose) {
  const free = freeMegabytes(path);
  if (free === null || free >= needed) return;
  throw new LaunchError(
    `The disk of ${path} is nearly full: ${free} MB free, ${needed} MB needed ${purpose}.`,
    {
      todo: "Free some space, or set CLUSTER_MARKET_DATA to a folder on another disk, and start again.",
    },
  );
}
