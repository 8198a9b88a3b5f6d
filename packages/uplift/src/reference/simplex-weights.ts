import { Matrix, solve } from "ml-matrix";

/** Least squares over weights that are at least zero and add up to one. */
export interface SimplexProblem {
  /** `rows[i][j]`: value of item j in equation i. */
  readonly rows: readonly (readonly number[])[];
  readonly target: readonly number[];
  /** Ridge penalty on Σ weight²; 0 for none. */
  readonly ridge: number;
}

/** Share of the largest Σ value² of an item, added to the ridge so that equal items do not divide by zero. */
const STEADY = 1e-12;
/** How far below the others a slope must lie, as a share of the largest, before its item is let in. */
const CLEAR = 1e-10;

/**
 * Minimises `Σ_i (Σ_j rows_ij w_j − target_i)² + ridge × Σ w_j²` over the simplex by a primal active-set
 * method (Nocedal and Wright 2006, section 16.5): the exact optimum of the items let in, items let in one at a
 * time while that lowers the sum. Convex, so what it ends at is the optimum.
 */
export function simplexWeights({ rows, target, ridge }: SimplexProblem): Float64Array {
  const items = rows[0]?.length ?? 0;
  const matrix = new Matrix(rows.map((row) => [...row]));
  const gram = matrix.transpose().mmul(matrix);
  const linear = matrix
    .transpose()
    .mmul(Matrix.columnVector([...target]))
    .to1DArray();
  const largest = Math.max(...gram.diag(), Number.MIN_VALUE);
  for (let item = 0; item < items; item += 1) {
    gram.set(item, item, gram.get(item, item) + ridge + STEADY * largest);
  }

  const weights = new Float64Array(items);
  const first = leastIndex(linear.map((value, item) => gram.get(item, item) / 2 - value));
  weights[first] = 1;
  let held = [first];
  for (let round = 0; round < 20 * items; round += 1) {
    const wanted = optimumOf(gram, linear, held);
    const blocked = stepTowards(weights, held, wanted);
    if (blocked !== null) {
      held = held.filter((item) => item !== blocked);
      continue;
    }
    const slopes = linear.map((value, item) => dot(gram.getRow(item), weights) - value);
    const level = held.reduce((sum, item) => sum + (slopes[item] ?? 0) * (weights[item] ?? 0), 0);
    const best = leastIndex(slopes.map((slope, item) => (held.includes(item) ? Infinity : slope)));
    const scale = Math.max(...linear.map(Math.abs), Number.MIN_VALUE);
    if (!((slopes[best] ?? Infinity) < level - CLEAR * scale) || held.includes(best)) break;
    held.push(best);
  }
  return weights;
}

/** Weights of the held items, adding up to one but of any sign, at which their sum of squares is least. */
function optimumOf(gram: Matrix, linear: readonly number[], held: readonly number[]): number[] {
  const size = held.length;
  const system = Matrix.ones(size + 1, size + 1);
  system.set(size, size, 0);
  system.setSubMatrix(gram.selection([...held], [...held]), 0, 0);
  const right = Matrix.columnVector([...held.map((item) => linear[item] ?? 0), 1]);
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
    const now = weights[item] ?? 0;
    const goal = wanted[at] ?? 0;
    if (goal >= 0) continue;
    const share = now / (now - goal);
    if (share < step) {
      step = share;
      blocked = item;
    }
  }
  held.forEach((item, at) => {
    weights[item] = Math.max(0, (weights[item] ?? 0) + step * ((wanted[at] ?? 0) - (weights[item] ?? 0)));
  });
  if (blocked !== null) weights[blocked] = 0;
  return blocked;
}

function dot(row: readonly number[], weights: Float64Array): number {
  return row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

function leastIndex(values: readonly number[]): number {
  return values.reduce((least, value, at) => (value < (values[least] ?? Infinity) ? at : least), 0);
}
