import type { PanelGroup } from "../panel/sales-panel";
import { YEAR } from "../same-season/windows";

/**
 * Real sales of a group in the twelve months from `event` and in the twelve before, over the calendar months
 * reported in both. Each sum is split at the group's own onboarding, because a hypothesis about the effect
 * changes only what came after it.
 */
export interface WindowSums {
  /** Calendar months reported in both windows, 0 to 12. */
  readonly months: number;
  readonly sinceBefore: number;
  readonly sinceAfter: number;
  readonly baseBefore: number;
  readonly baseAfter: number;
}

/** Sums the two windows; `access` is the group's onboarding month. All months are offsets in the panel. */
export function windowSums(
  { real, reported }: Pick<PanelGroup, "real" | "reported">,
  event: number,
  access: number,
): WindowSums {
  let months = 0;
  let sinceBefore = 0;
  let sinceAfter = 0;
  let baseBefore = 0;
  let baseAfter = 0;
  for (let month = event; month < event + YEAR; month += 1) {
    if (reported[month] !== 1 || reported[month - YEAR] !== 1) continue;
    months += 1;
    const since = real[month] ?? 0;
    const base = real[month - YEAR] ?? 0;
    if (month < access) sinceBefore += since;
    else sinceAfter += since;
    if (month - YEAR < access) baseBefore += base;
    else baseAfter += base;
  }
  return { months, sinceBefore, sinceAfter, baseBefore, baseAfter };
}
