import { monthIndex } from "../month";
import type { SalesPanel } from "../panel/sales-panel";
import { YEAR } from "../same-season/windows";

/** Real sales by months since access, indexed: 1 = a group's own average in the twelve months before. */
export interface ChartPoint {
  /** −12 … 11; 0 is the month of access. */
  readonly monthsSince: number;
  /** Average over onboarded groups reported then; null when none was. */
  readonly onboarded: number | null;
  /** Average over their comparison groups in the same calendar months; null when none was. */
  readonly comparison: number | null;
}

/** Which groups to draw: an onboarded group with the groups it is compared with. */
export interface ChartPair {
  readonly groupId: string;
  readonly comparisonIds: readonly string[];
}

/** Averages the indexed sales of onboarded and comparison groups, month by month around access. */
export function chartSeries(panel: SalesPanel, pairs: readonly ChartPair[]): ChartPoint[] {
  const groups = new Map(panel.groups.map((group) => [group.groupId, group]));
  const first = monthIndex(panel.firstMonth);
  const lines = pairs.flatMap(({ groupId, comparisonIds }) => {
    const group = groups.get(groupId);
    if (!group || group.accessMonth === null) return [];
    const access = monthIndex(group.accessMonth) - first;
    const others = comparisonIds.flatMap((id) => groups.get(id) ?? []);
    return [{ access, group, others }];
  });
  return Array.from({ length: 2 * YEAR }, (_, at): ChartPoint => {
    const monthsSince = at - YEAR;
    return {
      monthsSince,
      onboarded: mean(lines.map(({ group, access }) => indexed(group, access, monthsSince))),
      comparison: mean(
        lines.map(({ others, access }) => mean(others.map((other) => indexed(other, access, monthsSince)))),
      ),
    };
  });
}

function indexed(
  { real, reported }: SalesPanel["groups"][number],
  access: number,
  monthsSince: number,
): number | null {
  if (reported[access + monthsSince] !== 1) return null;
  const before = Array.from({ length: YEAR }, (_, back) => access - 1 - back).filter(
    (month) => reported[month] === 1,
  );
  const average = mean(before.map((month) => real[month] ?? 0));
  return average === null || average <= 0 ? null : (real[access + monthsSince] ?? 0) / average;
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}
