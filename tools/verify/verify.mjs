// `npm run verify`: runs every check, tells each one's outcome and time, and fails if one failed.
// With --results FILE it also writes { passed, failed, skipped } for `npm test`.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checks } from "./checks.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--") && word !== resultsFile());
const results = { passed: 0, failed: 0, skipped: 0 };

for (const check of checks) {
  if (wanted.length > 0 && !wanted.some((word) => check.name.includes(word))) continue;
  const started = Date.now();
  const [program, ...words] = check.command;
  const run = spawnSync(program, words, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: "1",
      NEXT_TELEMETRY_DISABLED: "1",
      FORCE_COLOR: "0",
      VITE_CONFIG_NATIVE_IGNORE_WARNING: "true",
    },
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const good = run.status === 0;
  results[good ? "passed" : "failed"] += 1;
  console.log(`${good ? "ok  " : "FAIL"} ${check.name} (${seconds} s)`);
  if (!good) console.log(`${run.stdout}\n${run.stderr}`.trim().slice(-20_000));
}

if (resultsFile()) writeFileSync(resultsFile(), JSON.stringify(results));
process.exitCode = results.failed > 0 ? 1 : 0;

function resultsFile() {
  const at = process.argv.indexOf("--results");
  return at < 0 ? undefined : process.argv[at + 1];
}
