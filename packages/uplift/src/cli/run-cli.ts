import { UpliftError } from "../errors";
import { CliError, cliArguments, USAGE } from "./cli-arguments";
import { estimateCommand, type Files } from "./estimate-command";
import { powerCommand, simulateCommand } from "./simulation-command";

/** What to print and how to leave. */
export interface CliResult {
  readonly output: string;
  readonly problem: string;
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Runs the command line. Exit code 0: a result, "not enough data yet" included; 1: input that was refused,
 * with its reason; 2: wrong use of the command.
 */
export function runCli(args: readonly string[], files: Files): CliResult {
  try {
    return { output: outputOf(args, files), problem: "", exitCode: 0 };
  } catch (error) {
    if (error instanceof UpliftError)
      return { output: "", problem: `${error.message} (${error.code})\n`, exitCode: 1 };
    if (error instanceof CliError) return { output: "", problem: `${error.message}\n`, exitCode: 2 };
    if (isFileProblem(error))
      return { output: "", problem: `Cannot open ${error.path ?? "a file"}: ${error.code}\n`, exitCode: 2 };
    throw error;
  }
}

function outputOf(args: readonly string[], files: Files): string {
  const parsed = cliArguments(args);
  switch (parsed.command) {
    case "help":
      return USAGE;
    case "power":
      return powerCommand(parsed.options);
    case "simulate":
      return simulateCommand(parsed.options);
    case "estimate":
      return estimateCommand(parsed.options, files);
  }
}

function isFileProblem(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && "syscall" in error && "code" in error;
}
