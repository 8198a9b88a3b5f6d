import { type ContributorClass, contributorClasses, emptyRemainders } from "./contributor-classes";
import {
  type DisclosureCell,
  type DisclosureRule,
  sensitivity,
  type SuppressionReason,
} from "./disclosure-cell";
import { figuresUsed, linearAttack } from "./linear-attack";

/** What may be shown. */
export interface Protection {
  /** Ids of the cells that may be shown, in their order. */
  readonly published: readonly string[];
  readonly suppressed: ReadonlyMap<string, SuppressionReason>;
  /** Ids of cells, or counts of contributors, that earlier publications already give away; empty is good. */
  readonly alreadyDisclosed: readonly string[];
}

/**
 * Decides which figures may be shown together. Pass every figure that the same reader can see: all periods,
 * all filters, and what was published before.
 *
 * First every cell with too few contributors, or in money with one that dominates, is kept back. Then, as
 * long as the published sums would allow a reader to work out a kept-back cell, the contributors by which two
 * cells differ, or one or two classes of contributors (those in exactly the same cells) that are themselves
 * too small, the smallest figure used for it is kept back too.
 *
 * It protects against exact inference of these from sums. It does not look for small sets made of three or
 * more classes, nor stop a reader who knows some contributors' values from outside, nor narrow bounds that
 * follow from counts being whole and not negative.
 */
export function protectCells(cells: readonly DisclosureCell[], rule: DisclosureRule): Protection {
  const people = contributorClasses(cells);
  // Two readers: one knows where a remainder is empty, the other thinks that somebody might be there.
  const readers = [people, [...people, ...emptyRemainders(cells)]];
  const suppressed = new Map<string, SuppressionReason>();
  for (const { id, contributions, isAlreadyPublic } of cells) {
    const reason = sensitivity([...contributions.values()], rule);
    if (reason && !isAlreadyPublic) suppressed.set(id, reason);
  }
  const alreadyDisclosed = new Set<string>();
  for (;;) {
    const shown = cells.flatMap(({ id }, cell) => (suppressed.has(id) ? [] : [cell]));
    const leak = readers
      .map((classes) => findLeak(cells, classes, shown, rule, alreadyDisclosed))
      .find((found) => found !== null);
    if (!leak) break;
    const removable = leak.figures.filter((cell) => !cells[cell]?.isAlreadyPublic);
    const smallest = removable.sort((a, b) => sizeOf(cells, a) - sizeOf(cells, b) || a - b)[0];
    if (smallest === undefined) alreadyDisclosed.add(leak.what);
    else suppressed.set(cells[smallest]?.id ?? "", "protects_another");
  }
  return {
    published: cells.flatMap(({ id }) => (suppressed.has(id) ? [] : [id])),
    suppressed,
    alreadyDisclosed: [...alreadyDisclosed],
  };
}

/** A way to work out what must not be known: what it is, and the cells used for it. */
interface Leak {
  readonly what: string;
  readonly figures: number[];
}

function findLeak(
  cells: readonly DisclosureCell[],
  classes: readonly ContributorClass[],
  shown: readonly number[],
  rule: DisclosureRule,
  known: ReadonlySet<string>,
): Leak | null {
  const row = (cell: number) => classes.map(({ cells: holders }) => (holders.has(cell) ? 1 : 0));
  const attack = linearAttack(shown.map(row));
  for (const target of targetsOf(cells, classes, shown, row, rule)) {
    if (known.has(target.what)) continue;
    const combination = attack.combinationFor(target.row);
    if (!combination) continue;
    return { what: target.what, figures: figuresUsed(combination).map((figure) => shown[figure] ?? 0) };
  }
  return null;
}

interface Target {
  readonly what: string;
  readonly row: readonly number[];
}

/** Sets that must stay unknown: sensitive cells, one or two sensitive classes, sensitive differences of two cells. */
function* targetsOf(
  cells: readonly DisclosureCell[],
  classes: readonly ContributorClass[],
  shown: readonly number[],
  row: (cell: number) => number[],
  rule: DisclosureRule,
): Generator<Target> {
  const isSensitive = (members: readonly number[]) => {
    const contributions = classes.flatMap((part, at) => (members[at] === 1 ? part.contributions : []));
    return sensitivity(contributions, rule) !== null;
  };
  for (const [cell, { id, contributions }] of cells.entries()) {
    if (contributions.size > 0 && isSensitive(row(cell))) yield { what: id, row: row(cell) };
  }
  const isSmall = classes.map((_, at) => isSensitive(classes.map((__, other) => (other === at ? 1 : 0))));
  for (const [a, b] of pairsOf(isSmall.flatMap((small, at) => (small ? [at] : [])))) {
    const together = classes.map((_, other) => (other === a || other === b ? 1 : 0));
    if (isSensitive(together)) yield { what: `contributors ${String(a)} and ${String(b)}`, row: together };
  }
  for (const whole of shown) {
    for (const part of shown) {
      if (whole === part) continue;
      const inside = row(part);
      const difference = row(whole).map((value, at) => value - (inside[at] ?? 0));
      if (difference.some((value) => value < 0) || difference.every((value) => value === 0)) continue;
      if (!isSensitive(difference)) continue;
      yield { what: `${cells[whole]?.id ?? ""} − ${cells[part]?.id ?? ""}`, row: difference };
    }
  }
}

/** Every item with itself, and every two items once. */
function* pairsOf(items: readonly number[]): Generator<readonly [number, number]> {
  for (const [at, item] of items.entries()) {
    for (const other of items.slice(at)) yield [item, other];
  }
}

function sizeOf(cells: readonly DisclosureCell[], cell: number): number {
  return cells[cell]?.contributions.size ?? 0;
}
