import type { DisclosureCell } from "./disclosure-cell";

/** Contributors that are in exactly the same cells: no figure can tell them apart, so they are one unknown. */
export interface ContributorClass {
  /** Numbers of the cells that hold them. */
  readonly cells: ReadonlySet<number>;
  /** What its contributors add (from the first cell that holds them); empty for an empty remainder. */
  readonly contributions: readonly number[];
}

/** Divides all contributors into classes. */
export function contributorClasses(cells: readonly DisclosureCell[]): ContributorClass[] {
  const membership = new Map<string, number[]>();
  cells.forEach(({ contributions }, cell) => {
    for (const contributor of contributions.keys()) {
      const list = membership.get(contributor) ?? [];
      list.push(cell);
      membership.set(contributor, list);
    }
  });
  const classes = new Map<string, { cells: Set<number>; contributions: number[] }>();
  for (const [contributor, list] of membership) {
    const found = classes.get(list.join()) ?? { cells: new Set(list), contributions: [] };
    found.contributions.push(cells[list[0] ?? 0]?.contributions.get(contributor) ?? 0);
    classes.set(list.join(), found);
  }
  return [...classes.values()];
}

/**
 * Where a cell has every contributor of a cell it is part of, the empty remainder is a class of its own: an
 * unknown whose value, nobody, must not be learnt either.
 */
export function emptyRemainders(cells: readonly DisclosureCell[]): ContributorClass[] {
  const numbers = new Map(cells.map(({ id }, cell) => [id, cell]));
  const parents = cells.map(({ within = [] }) =>
    within.flatMap((id) => {
      const number = numbers.get(id);
      return number === undefined ? [] : [number];
    }),
  );
  const upwards = (cell: number, found = new Set<number>()): Set<number> => {
    if (found.has(cell)) return found;
    found.add(cell);
    for (const parent of parents[cell] ?? []) upwards(parent, found);
    return found;
  };
  return cells.flatMap((cell, number) =>
    (parents[number] ?? [])
      .filter((parent) => {
        const whole = cells[parent]?.contributions;
        return whole !== undefined && whole.size > 0 && whole.size === cell.contributions.size;
      })
      .map((parent) => ({ cells: upwards(parent), contributions: [] })),
  );
}
