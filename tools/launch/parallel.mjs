/** How much may be done at once on this machine. */
import os from "node:os";

/** Memory in bytes that two builds and the seed need together, with room to breathe. */
const ENOUGH = 6 * 1024 ** 3;

/** Memory this process may still take, in bytes: the container's limit counts where there is one. */
function spareMemory() {
  const limit = process.constrainedMemory?.() ?? 0;
  const free = process.availableMemory?.() ?? os.freemem();
  return limit > 0 ? Math.min(limit, free) : free;
}

/** Whether builds may overlap. */
export function mayOverlap({ cores = os.availableParallelism(), memory = spareMemory() } = {}) {
  return cores > 1 && memory >= ENOUGH;
}

/**
 * Runs jobs side by side or one after the other. All are awaited even when one fails, so that
 * nothing goes on behind a failure; the first failure is then thrown.
 */
export async function runJobs(jobs, sideBySide) {
  if (!sideBySide) {
    const answers = [];
    for (const job of jobs) answers.push(await job());
    return answers;
  }
  const outcomes = await Promise.allSettled(jobs.map((job) => job()));
  const failure = outcomes.find(({ status }) => status === "rejected");
  if (failure) throw failure.reason;
  return outcomes.map(({ value }) => value);
}
