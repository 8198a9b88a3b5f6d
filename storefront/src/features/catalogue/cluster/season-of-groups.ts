import type { GroupProfile } from "@cluster-market/contracts";

type SeasonRow = GroupProfile["season"][number];

/** One calendar for a cluster: rows of the same name are joined, in the order they first appear. */
export function seasonOfGroups(groups: readonly Pick<GroupProfile, "season">[]): SeasonRow[] {
  const rows = new Map<string, SeasonRow>();
  for (const { label, months } of groups.flatMap(({ season }) => season)) {
    const known = rows.get(label.text);
    const joined = [...new Set([...(known?.months ?? []), ...months])].sort((a, b) => a - b);
    rows.set(label.text, { label, months: joined });
  }
  return [...rows.values()];
}
