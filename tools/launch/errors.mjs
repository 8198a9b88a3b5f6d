/** A failure that a person can act on: what failed, what to do about it, and where to read more. */
export class LaunchError extends Error {
  constructor(what, { todo, log, tail, programEnded = false, cause } = {}) {
    super(what, { cause });
    this.name = "LaunchError";
    this.todo = todo;
    this.log = log;
    this.tail = tail;
    this.programEnded = programEnded;
  }
}

/** Thrown inside a start that is being stopped on purpose; never shown. */
export class Interrupted extends Error {
  constructor() {
    super("Stopped while starting");
    this.name = "Interrupted";
  }
}

/** What the output of a failed program means, most specific first. */
const SIGNS = [
  {
    pattern: /ENOSPC|no space left on device/i,
    todo: "The disk is full. Free some space (a whole installation with its data needs about 4 GB) and start again.",
  },
  {
    pattern: /EADDRINUSE|address already in use/i,
    todo: "A port is taken by another program. Stop that program, or choose others with BACKEND_PORT and STOREFRONT_PORT.",
  },
  {
    pattern: /heap out of memory|ENOMEM|cannot allocate memory/i,
    todo: "The machine ran out of memory. Close other programs and start again; a build needs about 2.5 GB.",
  },
  {
    pattern: /signal: SIGKILL/,
    todo: "Somebody killed it, or the system did because memory ran out (a build needs about 2.5 GB). Start again; the data are whole.",
  },
  {
    pattern: /libicu\w*|error while loading shared libraries/i,
    todo: "PostgreSQL's libraries were not unpacked, because npm was told to skip install scripts. Delete node_modules, set ignore-scripts to false for this project, and start again.",
  },
  {
    pattern: /password authentication failed|role ".*" does not exist|no pg_hba\.conf entry/i,
    todo: "The database refused the log-in. Check user, password and encryption in DATABASE_URL.",
  },
  {
    pattern: /ECONNREFUSED|KnexTimeoutError|timeout exceeded when trying to connect|terminating connection/i,
    todo: "The database cannot be reached. If you set DATABASE_URL, check that its server runs; otherwise start again.",
  },
  {
    pattern: /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|network/i,
    todo: "The network or the package registry cannot be reached. Check the connection (and npm's proxy settings) and start again.",
  },
  {
    pattern: /EACCES|EPERM|permission denied/i,
    todo: "A file may not be read or written by this user. Check who owns the project folder and its .data.",
  },
];

/** Advice for a failed program, read from its output. Null when nothing known is in it. */
export function adviceFor(output) {
  return SIGNS.find(({ pattern }) => pattern.test(output))?.todo ?? null;
}

/** Prints a failure for a person: the sentence, the last lines of the log, and what to do. */
export function printFailure(error, write = (line) => console.error(line)) {
  if (!(error instanceof LaunchError)) {
    const advice = adviceFor(`${error?.code ?? ""} ${error?.message ?? error}`);
    write(`\n✗ Unexpected failure: ${error?.stack ?? error}`);
    if (advice) write(`\n  ${advice}`);
    return;
  }
  write(`\n✗ ${error.message}`);
  if (error.tail) write(`\n${error.tail.replace(/^/gm, "    ")}\n`);
  if (error.log) write(`  Whole log: ${error.log}`);
  if (error.todo) write(`  ${error.todo}`);
}
