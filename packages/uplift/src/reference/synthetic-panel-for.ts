import { monthIndex } from "../month";
import type { PanelGroup, SalesPanel } from "../panel/sales-panel";
import { YEAR } from "../same-season/windows";
import type { SyntheticPanel } from "./synthetic-panel";

/** A group's synthetic panel, and which groups its donors are. */
export interface GroupSyntheticPanel {
  readonly panel: SyntheticPanel;
  readonly donorIds: readonly string[];
}

/**
 * Lays out one onboarded group for `syntheticComparison`: real sales from the start of the data to twelve
 * months after access, in the months the group reported, each group as a share of its own average before
 * access. Donors are groups of the same country and value chain, not onboarded in that time, that reported in
 * every one of those months and sold before access.
 * Null without access, before twelve months are over, or when the group sold nothing before access.
 */
export function syntheticPanelFor(panel: SalesPanel, groupId: string): GroupSyntheticPanel | null {
  const group = panel.groups.find((other) => other.groupId === groupId);
  const access = group ? offset(panel, group) : null;
  if (!group || access === null || access < 1 || access + YEAR > panel.monthCount) return null;
  const months = Array.from({ length: access + YEAR }, (_, month) => month).filter(
    (month) => group.reported[month] === 1,
  );
  const periodsBefore = months.filter((month) => month < access).length;
  const treated = indexed(group, months, periodsBefore);
  if (!treated) return null;
  const donors = panel.groups.flatMap((other) => {
    const start = offset(panel, other);
    const isDonor =
      other.country === group.country &&
      other.valueChain === group.valueChain &&
      (start === null || start >= access + YEAR) &&
      months.every((month) => other.reported[month] === 1);
    const outcomes = isDonor ? indexed(other, months, periodsBefore) : null;
    return outcomes ? [{ id: other.groupId, outcomes }] : [];
  });
  return {
    panel: { treated, donors: donors.map(({ outcomes }) => outcomes), periodsBefore },
    donorIds: donors.map(({ id }) => id),
  };
}

function offset(panel: SalesPanel, { accessMonth }: PanelGroup): number | null {
  return accessMonth === null ? null : monthIndex(accessMonth) - monthIndex(panel.firstMonth);
}

/** Groups of any size become comparable; null when nothing was sold before access. */
function indexed({ real }: PanelGroup, months: readonly number[], periodsBefore: number): number[] | null {
  const sales = months.map((month) => real[month] ?? 0);
  const before = sales.slice(0, periodsBefore).reduce((sum, amount) => sum + amount, 0) / periodsBefore;
  return before > 0 ? sales.map((amount) => amount / before) : null;
}
