import type { SalesPanel } from "../panel/sales-panel";
import { type WildBootstrap, wildClusterBootstrap } from "../reference/wild-cluster-bootstrap";
import { canonicalOrder } from "./canonical-order";
import { makeDesign, NEVER } from "./design";
import { groupEffects } from "./group-effects";
import { logChanges } from "./log-changes";
import { UPLIFT_SETTINGS } from "./uplift-settings";

/** Onboarded and comparison groups below which a bootstrap over groups misleads. */
const LEAST_GROUPS = 6;
const ENUMERATE_UP_TO = 70_000;
const DRAWS = 1_999;

/** `beta` is in log points; the p-value is two-sided, of no effect. */
export type BootstrapAudit =
  | { readonly status: "refused"; readonly onboardedGroups: number; readonly comparisonGroups: number }
  | ({ readonly status: "audited" } & WildBootstrap);

/**
 * A second opinion on the estimate's p-value, for audit only: the changes of onboarded groups and their
 * comparison groups, one row a group and comparison, regressed on "onboarded" with a constant for each
 * cohort and value chain; wild cluster bootstrap by group with Webb's weights. The regression weighs large
 * comparisons more, so its coefficient is near the average effect but not the same. Refused below six
 * onboarded or six comparison groups.
 */
export function bootstrapAudit(panel: SalesPanel, seed: number): BootstrapAudit {
  const ordered = canonicalOrder(panel);
  const { leastWindowMonths, leastDonors } = UPLIFT_SETTINGS;
  const design = makeDesign(ordered);
  const changes = logChanges(ordered, design, leastWindowMonths);
  const observed = new Float64Array(changes.size);
  changes.without(0, observed);
  const never = design.labelMonths.indexOf(NEVER);
  const used = groupEffects(design, changes, observed, leastWindowMonths, leastDonors, never).filter(
    ({ effect }) => effect !== null,
  );
  const comparisonGroups = new Set(used.flatMap(({ donors }) => donors)).size;
  if (used.length < LEAST_GROUPS || comparisonGroups < LEAST_GROUPS) {
    return { status: "refused", onboardedGroups: used.length, comparisonGroups };
  }

  // Onboarded groups of one cohort and chain share their donors: one comparison, with one constant.
  const comparisons = new Map<string, { cohort: number; treated: number[]; donors: readonly number[] }>();
  for (const { group, cohort, donors } of used) {
    const key = `${String(cohort)} ${String(design.stratum[group])}`;
    const comparison = comparisons.get(key) ?? { cohort, treated: [], donors };
    comparison.treated.push(group);
    comparisons.set(key, comparison);
  }
  const rows = [...comparisons.values()].flatMap(({ cohort, treated, donors }, constant) =>
    [...treated, ...donors].map((group, at) => ({
      group,
      cohort,
      constant,
      isOnboarded: at < treated.length,
    })),
  );
  const audit = wildClusterBootstrap(
    {
      outcome: rows.map(({ group, cohort }) => observed[group * design.events.length + cohort] ?? 0),
      design: rows.map(({ constant, isOnboarded }) => [
        isOnboarded ? 1 : 0,
        ...Array.from({ length: comparisons.size }, (_, other) => (other === constant ? 1 : 0)),
      ]),
      cluster: rows.map(({ group }) => group),
      column: 0,
      nullValue: 0,
    },
    { weights: "webb", enumerateUpTo: ENUMERATE_UP_TO, draws: DRAWS, seed },
  );
  return { status: "audited", ...audit };
}
