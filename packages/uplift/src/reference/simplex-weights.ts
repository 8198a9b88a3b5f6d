import { Matrix, solve } from "ml-matrix";

/**
 * Least squares over weights that are at least zero and add up to one:
 * minimise `wᵀ gram w − 2 linearᵀ w + ridge × Σ w²`.
 */
export interface SimplexProblem {
  /** Sums of products of every two items, row by row. */
  readonly gram: Float64Array;
  /** Sum of products of every item with the target. */
  readonly linear: Float64Array;
  /** Items that may have weight. */
  readonly items: readonly number[];
  readonly ridge: number;
}

/** Share of the largest Σ value² of an item, added to the ridge so that equal items do not divide by zero. */
const STEADY = 1e-12;
/** How far below the others a slope must lie, as a share of the largest, before its item is let in. */
const CLEAR = 1e-10;

/** Sums of products of every two series, row by row. */
export function gramOf(series: readonly (readonly number[])[]): Float64Array {
  const size = series.length;
  const gram = new Float64Array(size * size);
  series.forEach((a, row) => {
    for (let column = 0; column <= row; column += 1) {
      const b = series[column]!;
      let sum = 0;
      for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
      gram[row * size + column] = sum;
      gram[column * size + row] = sum;
    }
  });
  return gram;
}

/**
 * Solves by a primal active-set method (Nocedal and Wright 2006, section 16.5): the exact optimum of the
 * items let in, items let in one at a time while that lowers the sum. Convex, so what it ends at is the
 * optimum. One round costs items × items let in.
 */
export function simplexWeights({ gram, linear, items, ridge }: SimplexProblem): Float64Array {
  const size = linear.length;
  const largest = items.reduce((most, item) => Math.max(most, gram[item * size + item]!), Number.MIN_VALUE);
  const added = ridge + STEADY * largest;
  const entry = (a: number, b: number) => gram[a * size + b]! + (a === b ? added : 0);
  const clear =
    CLEAR * items.reduce((most, item) => Math.max(most, Math.abs(linear[item]!)), Number.MIN_VALUE);

  const weights = new Float64Array(size);
  let held = [best(items, (item) => entry(item, item) / 2 - linear[item]!)];
  weights[held[0]!] = 1;
  for (let round = 0; round < 20 * items.length; round += 1) {
    const blocked = stepTowards(weights, held, optimumOf(entry, linear, held));
    if (blocked !== null) {
      held = held.filter((item) => item !== blocked);
      continue;
    }
    const slope = (item: number) => {
      let sum = -linear[item]!;
      for (const other of held) sum += entry(item, other) * weights[other]!;
      return sum;
    };
    const level = held.reduce((sum, item) => sum + slope(item) * weights[item]!, 0);
    const next = best(items, (item) => (held.includes(item) ? Infinity : slope(item)));
    if (held.includes(next) || !(slope(next) < level - clear)) break;
    held.push(next);
  }
  return weights;
}

/** Weights of the held items, adding up to one but of any sign, at which the sum is least. */
function optimumOf(
  entry: (a: number, b: number) => number,
  linear: Float64Array,
  held: readonly number[],
): number[] {
  const size = held.length;
  const system = Matrix.ones(size + 1, size + 1);
  system.set(size, size, 0);
  held.forEach((a, row) => {
    held.forEach((b, column) => system.set(row, column, entry(a, b)));
  });
  const right = Matrix.columnVector([...held.map((item) => linear[item]!), 1]);
  return solve(system, right).to1DArray().slice(0, size);
}

/** Moves the held weights towards the wanted ones until one would turn negative; that item, or null. */
function stepTowards(
  weights: Float64Array,
  held: readonly number[],
  wanted: readonly number[],
): number | null {
  let step = 1;
  let blocked: number | null = null;
  for (const [at, item] of held.entries()) {
    const goal = wanted[at]!;
    if (goal >= 0) continue;
    const share = weights[item]! / (weights[item]! - goal);
    if (share < step) {
      step = share;
      blocked = item;
    }
  }
  held.forEach((item, at) => {
    weights[item] = Math.max(0, weights[item]! + step * (wanted[at]! - weights[item]!));
  });
  if (blocked !== null) weights[blocked] = 0;
  return blocked;
}

function best(items: readonly number[], value: (item: number) => number): number {
  let least = items[0] ?? 0;
  let leastValue = Infinity;
  for (const item of items) {
    const candidate = value(item);
    if (candidate < leastValue) {
      least = item;
      leastValue = candidate;
    }
  }
  return least;
}
