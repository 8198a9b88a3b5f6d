/** Tells one process from a later one that was given the same number. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Field 22 of /proc/PID/stat (ticks since boot); the name in field 2 may hold spaces and brackets. */
export function startTicks(stat) {
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
}

/** State letter and process group of /proc/PID/stat. */
export function stateAndGroup(stat) {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { state: fields[0], group: Number(fields[2]) };
}

function linuxIdentity(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  if (stateAndGroup(stat).state === "Z") return null;
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot}:${startTicks(stat)}`;
}

function ask(command, args) {
  return (
    execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() || null
  );
}

/** A text that no other process, past or future, shares; null when no such process runs. */
export function identityOf(pid) {
  if (!Number.isInteger(pid) || pid < 2) return null;
  try {
    if (process.platform === "linux") return linuxIdentity(pid);
    if (process.platform === "win32") {
      return ask("powershell", [
        "-NoProfile",
        "-Command",
        `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`,
      ]);
    }
    return ask("ps", ["-o", "lstart=", "-p", String(pid)]);
  } catch {
    return null;
  }
}

/** Whether the process that a record names is still that process. `look` finds an identity by number. */
export function isSameProcess(record, look = identityOf) {
  if (!record?.identity) return false;
  return look(record.pid) === record.identity;
}
