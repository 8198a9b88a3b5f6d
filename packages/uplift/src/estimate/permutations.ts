import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Design } from "./design";

/** Assignments of labels to groups: `labels` holds `count` rows of one label a group. */
export interface Permutations {
  readonly labels: Uint16Array;
  readonly count: number;
  /** True when the rows are all distinct assignments (the true one among them), false when drawn. */
  readonly exact: boolean;
  /** How many distinct assignments there are; capped at 1e15. */
  readonly distinct: number;
}

const CAP = 1e15;

/**
 * Moves onboarding labels between the groups of a stratum: all distinct ways when there are at most
 * `enumerateUpTo`, else `draws` random ones.
 */
export function permutations(
  design: Design,
  { enumerateUpTo, draws, seed }: { enumerateUpTo: number; draws: number; seed: number },
): Permutations {
  const members = strataMembers(design);
  const distinct = members.reduce(
    (product, groups) => Math.min(CAP, product * arrangements(design, groups)),
    1,
  );
  return distinct <= enumerateUpTo
    ? { labels: enumerate(design, members, distinct), count: distinct, exact: true, distinct }
    : { labels: draw(design, members, draws, seed), count: draws, exact: false, distinct };
}

function strataMembers({ stratum, strataCount }: Design): number[][] {
  const members: number[][] = Array.from({ length: strataCount }, () => []);
  stratum.forEach((number, group) => members[number]?.push(group));
  return members;
}

/** n! ÷ Π m! distinct ways to hand out the labels of a stratum, capped. */
function arrangements({ labels }: Design, groups: readonly number[]): number {
  const used = new Map<number, number>();
  let ways = 1;
  groups.forEach((group, index) => {
    const label = labels[group] ?? 0;
    const times = (used.get(label) ?? 0) + 1;
    used.set(label, times);
    ways = (ways * (index + 1)) / times;
  });
  return Math.min(CAP, Math.round(ways));
}

function enumerate(design: Design, members: readonly number[][], count: number): Uint16Array {
  const rows = new Uint16Array(count * design.groupCount);
  const current = members.map((groups) =>
    groups.map((group) => design.labels[group] ?? 0).sort((a, b) => a - b),
  );
  for (let row = 0; row < count; row += 1) {
    members.forEach((groups, stratum) => {
      groups.forEach((group, place) => {
        rows[row * design.groupCount + group] = current[stratum]?.[place] ?? 0;
      });
    });
    // Like an odometer: the first stratum that has a next arrangement moves, those before it start over.
    for (const arrangement of current) if (nextArrangement(arrangement)) break;
  }
  return rows;
}

/** Steps to the next arrangement in order of the dictionary; false, and back at the first, after the last. */
function nextArrangement(items: number[]): boolean {
  let pivot = items.length - 2;
  while (pivot >= 0 && items[pivot]! >= items[pivot + 1]!) pivot -= 1;
  if (pivot >= 0) {
    let swap = items.length - 1;
    while (items[swap]! <= items[pivot]!) swap -= 1;
    [items[pivot], items[swap]] = [items[swap]!, items[pivot]!];
  }
  items.splice(pivot + 1, items.length, ...items.slice(pivot + 1).reverse());
  return pivot >= 0;
}

function draw(design: Design, members: readonly number[][], count: number, seed: number): Uint16Array {
  const random = xoroshiro128plus(seed);
  const rows = new Uint16Array(count * design.groupCount);
  // A stratum with one label has nothing to move; skipping it keeps the other strata's draws as they were.
  const mixed = members.filter((groups) => new Set(groups.map((group) => design.labels[group])).size > 1);
  for (let row = 0; row < count; row += 1) {
    const start = row * design.groupCount;
    rows.set(design.labels, start);
    for (const groups of mixed) {
      for (let last = groups.length - 1; last > 0; last -= 1) {
        const a = start + groups[last]!;
        const b = start + groups[uniformInt(random, 0, last)]!;
        const kept = rows[a]!;
        rows[a] = rows[b]!;
        rows[b] = kept;
      }
    }
  }
  return rows;
}
