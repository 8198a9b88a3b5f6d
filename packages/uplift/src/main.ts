#!/usr/bin/env node
import { readFileSync, writeFileSync } from "node:fs";
import { runCli } from "./cli/run-cli";

const { output, problem, exitCode } = runCli(process.argv.slice(2), {
  read: (path) => readFileSync(path, "utf8"),
  write: (path, text) => {
    writeFileSync(path, text);
  },
});
process.stdout.write(output);
process.stderr.write(problem);
process.exitCode = exitCode;
