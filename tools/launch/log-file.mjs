/** Logs of the programs the launcher starts: one file each, the previous run's kept beside it. */
import { existsSync, mkdirSync, openSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";

/** Opens `<logs>/<name>.log` empty, keeping the last one as `<name>.previous.log`. */
export function openLog(settings, name) {
  mkdirSync(settings.logs, { recursive: true });
  const path = join(settings.logs, `${name}.log`);
  if (existsSync(path)) renameSync(path, join(settings.logs, `${name}.previous.log`));
  return { path, descriptor: openSync(path, "a") };
}

/** The last lines of a log, without colour codes. */
export function tailOf(path, lines = 25) {
  try {
    const text = readFileSync(path, "utf8").replace(/\u001b\[[0-9;?]*[A-Za-z]/g, "");
    return text.trimEnd().split("\n").slice(-lines).join("\n");
  } catch {
    return "";
  }
}
