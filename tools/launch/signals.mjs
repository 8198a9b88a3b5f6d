/** Turns Ctrl-C and its kin into one orderly stop, and a second one into a hard stop. */

/** npm passes a terminal's Ctrl-C on a second time; only a later one is the user's. */
const ECHO_MILLISECONDS = 1000;

/** Calls `onFirst` once, `onSecond` when the user insists. */
export function onStopSignals({ onFirst, onSecond }, now = Date.now) {
  let first = null;
  const handle = (signal) => {
    if (first === null) {
      first = now();
      onFirst(signal);
    } else if (now() - first > ECHO_MILLISECONDS) {
      onSecond(signal);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => handle(signal));
  // A closed terminal must not end the launcher before it has stopped its children.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  return handle;
}
