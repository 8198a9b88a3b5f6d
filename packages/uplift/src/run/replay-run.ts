import type { PanelInput } from "../panel/panel-input";
import { CODE_VERSION } from "./code-version";
import { inputHash } from "./input-hash";
import { runBytes, runUplift, type UpliftRun } from "./run-uplift";

/** What came of repeating a stored run. */
export type Replay =
  | { readonly outcome: "same_bytes" }
  | { readonly outcome: "other_input"; readonly inputHash: string }
  | { readonly outcome: "other_code"; readonly codeVersion: string }
  | { readonly outcome: "other_result"; readonly run: UpliftRun };

/**
 * Repeats a stored run with its own settings and compares bytes. Input or code that has changed is said so
 * instead of compared; `other_result` with the same input and code would be a fault of the engine.
 * @throws UpliftError as `runUplift`.
 */
export function replayRun(stored: UpliftRun, input: PanelInput): Replay {
  const hash = inputHash(input);
  if (hash !== stored.inputHash) return { outcome: "other_input", inputHash: hash };
  if (stored.codeVersion !== CODE_VERSION) return { outcome: "other_code", codeVersion: CODE_VERSION };
  const run = runUplift(input, stored.settings);
  return runBytes(run) === runBytes(stored) ? { outcome: "same_bytes" } : { outcome: "other_result", run };
}
