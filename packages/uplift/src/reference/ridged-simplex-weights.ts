import type { SimplexProblem } from "./simplex-weights";

const MOST_STEPS = 5_000;
/** Steps between looks at the duality gap, and the share of the largest product at which it is small enough. */
const LOOK_EVERY = 10;
const CLOSE = 1e-8;

/**
 * The problem of `simplexWeights` where the ridge is strong and most items end up with some weight: letting
 * them in one by one would cost items⁴. Accelerated projected gradient with restarts (Beck and Teboulle 2009;
 * O'Donoghue and Candès 2015); a step costs items². Without a ridge it hardly moves: use `simplexWeights`.
 * @param start weights of a similar problem; they save time and change nothing else.
 */
export function ridgedSimplexWeights(
  { gram, linear, items, ridge }: SimplexProblem,
  start?: Float64Array,
): Float64Array {
  const size = linear.length;
  const count = items.length;
  const inner = new Float64Array(count * count);
  items.forEach((a, row) => {
    items.forEach((b, column) => {
      inner[row * count + column] = gram[a * size + b]! + (a === b ? ridge : 0);
    });
  });
  const goal = Float64Array.from(items, (item) => linear[item]!);
  const step = 1 / largestEigenvalue(inner, count);
  const enough = CLOSE * goal.reduce((most, value) => Math.max(most, Math.abs(value)), Number.MIN_VALUE);

  let weights: Float64Array = start
    ? projectOnSimplex(Float64Array.from(items, (item) => start[item] ?? 0))
    : new Float64Array(count).fill(1 / count);
  let ahead = weights;
  let momentum = 1;
  for (let round = 0; round < MOST_STEPS; round += 1) {
    const slope = slopeAt(inner, goal, ahead);
    const next = projectOnSimplex(ahead.map((value, at) => value - step * slope[at]!));
    const isDone = round % LOOK_EVERY === 0 && dualityGap(slopeAt(inner, goal, next), next) <= enough;
    let climb = 0;
    for (let at = 0; at < count; at += 1) climb += (next[at]! - weights[at]!) * (ahead[at]! - next[at]!);
    const nextMomentum = climb > 0 ? 1 : (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = climb > 0 ? 0 : (momentum - 1) / nextMomentum;
    const before = weights;
    ahead = next.map((value, at) => value + carry * (value - before[at]!));
    momentum = nextMomentum;
    weights = next;
    if (isDone) break;
  }
  const all = new Float64Array(size);
  items.forEach((item, at) => {
    all[item] = weights[at]!;
  });
  return all;
}

function slopeAt(gram: Float64Array, goal: Float64Array, weights: Float64Array): Float64Array {
  const count = goal.length;
  const slope = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    let sum = -goal[row]!;
    for (let column = 0; column < count; column += 1) sum += gram[row * count + column]! * weights[column]!;
    slope[row] = sum;
  }
  return slope;
}

/** At most this much lower, halved, can the sum be anywhere on the simplex (Frank and Wolfe 1956). */
function dualityGap(slope: Float64Array, weights: Float64Array): number {
  let here = 0;
  let least = Infinity;
  for (let at = 0; at < slope.length; at += 1) {
    here += slope[at]! * weights[at]!;
    least = Math.min(least, slope[at]!);
  }
  return here - least;
}

/** By power iteration, a little rounded up, so that a step of its inverse never overshoots. */
function largestEigenvalue(gram: Float64Array, count: number): number {
  const none = new Float64Array(count);
  let vector = Float64Array.from({ length: count }, (_, at) => 1 + at / count);
  let value = 0;
  for (let round = 0; round < 50; round += 1) {
    const next = slopeAt(gram, none, vector);
    value = Math.sqrt(next.reduce((sum, entry) => sum + entry * entry, 0));
    if (value === 0) return 1;
    vector = Float64Array.from(next, (entry) => entry / value);
  }
  return value * 1.05;
}

/** The nearest point of the simplex (Held, Wolfe and Crowder 1974). */
function projectOnSimplex(point: Float64Array): Float64Array {
  const sorted = Float64Array.from(point).sort().reverse();
  let sum = 0;
  let shift = 0;
  sorted.forEach((value, at) => {
    sum += value;
    const candidate = (sum - 1) / (at + 1);
    if (value > candidate) shift = candidate;
  });
  return point.map((value) => Math.max(0, value - shift));
}
