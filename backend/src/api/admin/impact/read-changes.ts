import type { GroupChange, ImpactGroupsAnswer } from "@cluster-market/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type Language, sameSeasonChanges } from "@cluster-market/uplift";
import { loadPanel } from "./load-panel";
import { presentChange } from "./present-change";
import { soldSoFar } from "./sold-so-far";

/** Every group's change with what it was computed by, as page and CSV show it. */
export async function readChanges(
  container: MedusaContainer,
  now: Date,
  language: Language,
): Promise<ImpactGroupsAnswer> {
  const { groups, setting, indices } = await loadPanel(container, now);
  const changes = sameSeasonChanges(
    groups.map((group) => group.figures),
    setting,
  );
  return {
    last_complete_month: setting.lastCompleteMonth,
    reference_month: setting.referenceMonth,
    reporting_currency: setting.reportingCurrency.toLowerCase(),
    price_indices: indices.map((index) => ({
      currency: index.currency.toLowerCase(),
      source: index.source,
      base: index.base,
      vintage: index.vintage,
      is_demonstration: index.isDemonstration,
    })),
    groups: changes.flatMap((change, at): GroupChange[] => {
      const group = groups[at];
      if (!group) return [];
      const soFar = soldSoFar(group.figures.figures, setting.lastCompleteMonth);
      return [presentChange(group.about, change, soFar, language)];
    }),
  };
}
