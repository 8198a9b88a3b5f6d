import type { SalesPanel } from "../panel/sales-panel";
import { canonicalOrder } from "./canonical-order";
import { type Design, makeDesign, NEVER } from "./design";
import { diagnose } from "./diagnose";
import { gates } from "./gates";
import { type GroupEffect, groupEffects } from "./group-effects";
import { invertTest, type LogInterval } from "./invert-test";
import { jackknife } from "./jackknife";
import { type LogChanges, logChanges } from "./log-changes";
import { permutationTest } from "./permutation-test";
import { permutations } from "./permutations";
import { sampleOf } from "./sample-of";
import type {
  AttributedUplift,
  Caveat,
  Diagnostics,
  GroupStanding,
  RatioRange,
  UpliftEstimate,
} from "./uplift-estimate";
import { UPLIFT_SETTINGS, type UpliftSettings } from "./uplift-settings";

/**
 * Attributed uplift by season-window difference in differences, in the manner of Callaway and Sant'Anna
 * (2021), with windows of whole years so that harvests cancel.
 *
 * `r_i = ln S_i(g … g+11) − ln S_i(g−12 … g−1)` over the calendar months reported in both years;
 * `Effect_i = r_i − mean of r_j` over donors: groups of the same country and value chain (too few: of the
 * country, flagged) that are not onboarded before g_i + 12 and have at least six months in both windows.
 * ATT = mean of the effects; uplift = exp(ATT) − 1. The likely range inverts a permutation test of
 * onboarding months within country × chain. A leave-one-group-out jackknife with t(G − 1) stands beside it.
 *
 * With too little to go on the status is `not_enough_data`, with every reason; nothing is NaN. No effect of
 * a single group is ever returned: groups stand beside the range of their comparison groups.
 *
 * Time grows with groups × cohorts × permutations, memory with groups × (months + cohorts + permutations).
 */
export function estimateUplift(given: SalesPanel, overrides: Partial<UpliftSettings> = {}): UpliftEstimate {
  const settings = { ...UPLIFT_SETTINGS, ...overrides };
  const panel = canonicalOrder(given);
  const design = makeDesign(panel);
  const changes = logChanges(panel, design, settings.leastWindowMonths);
  const observed = new Float64Array(changes.size);
  changes.without(0, observed);
  const never = design.labelMonths.indexOf(NEVER);
  const { leastWindowMonths, leastDonors } = settings;
  const effects = groupEffects(design, changes, observed, leastWindowMonths, leastDonors, never);
  const sample = sampleOf(panel, design, effects);
  const drawn = permutations(design, {
    enumerateUpTo: settings.enumerateUpTo,
    draws: settings.permutations,
    seed: settings.seed,
  });
  const notEnough = gates(sample, effects, drawn.distinct, settings);
  const place = new Map(given.groups.map(({ groupId }, index) => [groupId, index]));
  const groups = effects
    .map((effect) => standing(panel, design, observed, effect))
    .sort((a, b) => (place.get(a.groupId) ?? 0) - (place.get(b.groupId) ?? 0));
  const common = { sample, groups, settings };
  if (notEnough.length > 0) {
    return { ...common, status: "not_enough_data", notEnough, uplift: null, caveats: [], diagnostics: null };
  }

  const test = permutationTest(design, changes, drawn, leastDonors);
  const alpha = 1 - settings.confidence;
  const range = invertTest(test.pValue, test.observed, alpha, test.spread(settings.confidence));
  const used = [...new Set(effects.flatMap((e) => (e.effect === null ? [] : [e.group, ...e.donors])))].sort(
    (a, b) => a - b,
  );
  const knife = jackknife(design, observed, leastDonors, used, settings.confidence);
  const uplift: AttributedUplift = {
    att: test.observed,
    upliftRatio: Math.expm1(test.observed),
    ...incomeFigures(changes, effects),
    range: ratios(range),
    pValue: test.pValue(0),
    holdsZero: (range.low ?? -Infinity) <= 0 && (range.high ?? Infinity) >= 0,
    permutations: { used: drawn.count, distinct: drawn.distinct, exact: drawn.exact },
    jackknife: knife && {
      standardError: knife.standardError,
      degreesOfFreedom: knife.degreesOfFreedom,
      range: ratios(knife.interval),
    },
  };
  const without = effects
    .filter(({ effect }) => effect !== null)
    .map(({ group }) => knife?.withoutGroup[group] ?? NaN);
  const diagnostics = diagnose(panel, test.observed, without, settings);
  const caveats = caveatsOf(effects, uplift, diagnostics);
  return { ...common, status: "estimated", notEnough, uplift, caveats, diagnostics };
}

/** Averages weighted by income, and the amount that similar groups do not explain. */
function incomeFigures(changes: LogChanges, effects: readonly GroupEffect[]) {
  let weighted = 0;
  let weights = 0;
  let amount = 0;
  for (const { group, cohort, effect } of effects) {
    if (effect === null) continue;
    const sums = changes.sums(group, cohort);
    const base = sums.baseBefore + sums.baseAfter;
    weighted += base * effect;
    weights += base;
    amount += (sums.sinceBefore + sums.sinceAfter) * -Math.expm1(-effect);
  }
  const incomeWeightedAtt = weighted / weights;
  return { incomeWeightedAtt, incomeWeightedUpliftRatio: Math.expm1(incomeWeightedAtt), amount };
}

function standing(
  panel: SalesPanel,
  design: Design,
  observed: Float64Array,
  effect: GroupEffect,
): GroupStanding {
  const others = effect.donors.map(
    (donor) => observed[donor * design.events.length + effect.cohort] ?? Number.NaN,
  );
  return {
    groupId: panel.groups[effect.group]?.groupId ?? "",
    leftOut: effect.leftOut,
    changeRatio: effect.change === null ? null : Math.expm1(effect.change),
    comparison:
      others.length > 0
        ? {
            lowest: Math.expm1(Math.min(...others)),
            highest: Math.expm1(Math.max(...others)),
            groups: others.length,
            groupIds: effect.donors.map((donor) => panel.groups[donor]?.groupId ?? "").sort(),
          }
        : null,
    widened: effect.widened,
  };
}

function ratios({ low, high }: LogInterval): RatioRange {
  return { low: low === null ? null : Math.expm1(low), high: high === null ? null : Math.expm1(high) };
}

function caveatsOf(
  effects: readonly GroupEffect[],
  { upliftRatio, range }: AttributedUplift,
  { breakdown, verifiedOnly }: Diagnostics,
): Caveat[] {
  const caveats: Caveat[] = ["not_drawn_by_lot"];
  if (effects.some(({ widened, effect }) => widened && effect !== null)) {
    caveats.push("comparison_widened_to_all_chains");
  }
  if (effects.some(({ leftOut }) => leftOut !== null && leftOut !== "window_unfinished")) {
    caveats.push("groups_left_out");
  }
  if (range.low === null || range.high === null) caveats.push("range_has_no_end");
  if (breakdown !== null && breakdown < 1) caveats.push("placebo_as_large_as_estimate");
  if (verifiedOnly && Math.sign(verifiedOnly.upliftRatio) !== Math.sign(upliftRatio)) {
    caveats.push("verified_only_differs_in_sign");
  }
  return caveats;
}
