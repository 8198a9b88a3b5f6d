import type { SalesPanel } from "../panel/sales-panel";
import { makeDesign } from "./design";
import { EffectTally } from "./effect-tally";
import { logChanges } from "./log-changes";
import type { UpliftSettings } from "./uplift-settings";

/** The average effect alone (log points) and over how many groups; null when none has donors. */
export function averageEffect(
  panel: SalesPanel,
  settings: Pick<UpliftSettings, "leastWindowMonths" | "leastDonors">,
  monthsEarlier = 0,
): { readonly att: number | null; readonly onboardedGroups: number } {
  const design = makeDesign(panel, monthsEarlier);
  const changes = logChanges(panel, design, settings.leastWindowMonths);
  const buffer = new Float64Array(changes.size);
  changes.without(0, buffer);
  const tally = new EffectTally(design, buffer, settings.leastDonors);
  const att = tally.averageFor(design.labels);
  return Number.isNaN(att) ? { att: null, onboardedGroups: 0 } : { att, onboardedGroups: tally.onboarded };
}
