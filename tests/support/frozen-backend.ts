import { readFileSync } from "node:fs";
import { join } from "node:path";
import { environment } from "./environment";

/** The backend that the launcher noted, checked to be of this data folder, so that no other process is touched. */
function backendPid(): number {
  const note = readFileSync(join(environment.dataFolder, "run", "backend.process.json"), "utf8");
  const { pid } = JSON.parse(note) as { pid: number };
  const mark = `CLUSTER_MARKET_DATA=${environment.dataFolder}`;
  if (
    !readFileSync(`/proc/${String(pid)}/environ`, "utf8")
      .split("\0")
      .includes(mark)
  ) {
    throw new Error(`Process ${String(pid)} is not the backend of ${environment.dataFolder}`);
  }
  return pid;
}

/** Runs `work` while the backend answers nothing, and lets it go on whatever happens. Linux only. */
export async function whileBackendIsFrozen(work: () => Promise<void>): Promise<void> {
  const pid = backendPid();
  process.kill(pid, "SIGSTOP");
  try {
    await work();
  } finally {
    process.kill(pid, "SIGCONT");
  }
}
