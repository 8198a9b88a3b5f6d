import type { GroupEffect } from "./group-effects";
import type { NotEnough, Sample } from "./uplift-estimate";
import type { UpliftSettings } from "./uplift-settings";

/** Every reason against a causal number, the plainest first; none when one may be given. */
export function gates(
  sample: Sample,
  effects: readonly GroupEffect[],
  distinctPermutations: number,
  settings: UpliftSettings,
): NotEnough[] {
  if (effects.length === 0) return [{ code: "no_group_onboarded", has: 0, needs: settings.leastOnboarded }];
  const reasons: NotEnough[] = [];
  const demand = (code: NotEnough["code"], has: number, needs: number) => {
    if (has < needs) reasons.push({ code, has, needs });
  };
  const all = (reason: GroupEffect["leftOut"]) => effects.every(({ leftOut }) => leftOut === reason);
  if (all("window_unfinished")) reasons.push({ code: "windows_unfinished", has: null, needs: null });
  if (all("window_under_half_covered")) {
    reasons.push({ code: "windows_under_half_covered", has: null, needs: null });
  }
  demand("too_few_onboarded", sample.onboardedGroups, settings.leastOnboarded);
  demand("too_few_comparison", sample.comparisonGroups, settings.leastComparison);
  demand("too_few_permutations", distinctPermutations, settings.leastPermutations);
  if (sample.reportedShare !== null) {
    demand("too_few_months_reported", sample.reportedShare, settings.leastReportedShare);
  }
  return reasons;
}
