/** Progress a person can follow line by line, with the seconds each step took. */
import { Interrupted } from "./errors.mjs";

/** Seconds since `from` (milliseconds), to one decimal. */
export function secondsSince(from, now = Date.now()) {
  return `${((now - from) / 1000).toFixed(1)} s`;
}

/** Milliseconds after which a step is worth a line of its own before it is done. */
const WORTH_ANNOUNCING = 250;

/** Prints steps as they begin and end. `write` receives whole lines. */
export function createProgress(write = (line) => console.log(line)) {
  const begun = Date.now();
  return {
    /** Runs a step; a step that answers `{skipped: reason}` is shown as skipped. */
    async step(name, work) {
      const from = Date.now();
      const announce = setTimeout(() => write(`  … ${name}`), WORTH_ANNOUNCING);
      try {
        const answer = await work();
        const reason = answer?.skipped;
        write(reason ? `  ✓ ${name}: ${reason}` : `  ✓ ${name} (${secondsSince(from)})`);
        return answer;
      } catch (error) {
        // Steps may run side by side: the full report comes when the others have ended.
        if (!(error instanceof Interrupted)) write(`  ✗ ${name} (${secondsSince(from)})`);
        throw error;
      } finally {
        clearTimeout(announce);
      }
    },
    say(line) {
      write(`  ${line}`);
    },
    total() {
      return secondsSince(begun);
    },
  };
}

/** Progress that prints nothing, for callers with an output of their own. */
export const silentProgress = {
  step: (_name, work) => work(),
  say() {},
  total: () => "",
};
