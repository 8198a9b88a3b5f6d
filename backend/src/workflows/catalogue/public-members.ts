import type { GroupProfile } from "@cluster-market/contracts";
import { dayText } from "../groups/day";
import type { SnapshotRow } from "./group-rows";

/** Smallest number of people that a public page may count. */
const smallestCell = 10;

/** The newest register that somebody checked; undefined while there is none. */
export function newestVerified(snapshots: readonly SnapshotRow[]): SnapshotRow | undefined {
  return snapshots
    .filter((one) => one.verified_at !== null)
    .sort((a, b) => new Date(b.counted_on).getTime() - new Date(a.counted_on).getTime())[0];
}

/**
 * What a group's own page may say of its members. The total is given from ten members on. The number of women is
 * given only when women and men are ten or more each: total less women is the men, so that a small number of men
 * would be disclosed as well as a small number of women, and "no men" says something of every member.
 */
export function publicMembers(snapshots: readonly SnapshotRow[]): GroupProfile["members"] {
  const newest = newestVerified(snapshots);
  if (!newest) return null;
  const total = newest.women + newest.men;
  const bothShow = newest.women >= smallestCell && newest.men >= smallestCell;
  return {
    total: total >= smallestCell ? total : null,
    women: bothShow ? newest.women : null,
    as_of: dayText(newest.counted_on),
  };
}
