import type { SimplexProblem } from "./simplex-weights";
import type { SyntheticPanel } from "./synthetic-panel";

/** A problem of time weights, with the donors' noise that the ridges are measured in. */
export type TimeProblem = Omit<SimplexProblem, "items"> & {
  /** Standard deviation of the donors' first differences before treatment. */
  readonly noise: number;
};

/** Time-weight problems over all donors, or without one; leaving one out costs periods². */
export interface TimeProblems {
  readonly withAll: () => TimeProblem;
  readonly without: (donor: number) => TimeProblem;
}

/** As in the authors' package: time weights are all but unpenalised, only kept unique. */
const TIME_RIDGE = 1e-6;

/** Sums over donors, from which one donor's part can be taken away again. */
interface DonorSums {
  readonly count: number;
  readonly products: Float64Array;
  readonly withAfter: Float64Array;
  readonly values: Float64Array;
  readonly after: number;
  readonly steps: number;
  readonly stepSquares: number;
}

/**
 * Sets up `min Σ_donors (w0 + Σ_t w_t y_t − mean after)²` with an intercept, which is the same as taking each
 * period's mean over the donors out.
 */
export function timeProblems(
  { donors, periodsBefore }: SyntheticPanel,
  afterMeans: readonly number[],
): TimeProblems {
  const periods = periodsBefore;
  const total: DonorSums = donors.reduce(
    (sums, donor, at) => addDonor(sums, donor, afterMeans[at] ?? 0, 1),
    noDonor(periods),
  );
  return {
    withAll: () => problemOf(total),
    without: (donor) => {
      const copy = {
        ...total,
        products: total.products.slice(),
        withAfter: total.withAfter.slice(),
        values: total.values.slice(),
      };
      return problemOf(addDonor(copy, donors[donor] ?? [], afterMeans[donor] ?? 0, -1));
    },
  };
}

function noDonor(periods: number): DonorSums {
  return {
    count: 0,
    products: new Float64Array(periods * periods),
    withAfter: new Float64Array(periods),
    values: new Float64Array(periods),
    after: 0,
    steps: 0,
    stepSquares: 0,
  };
}

/** Adds one donor (`sign` 1) or takes it away (−1); the arrays are changed in place. */
function addDonor(sums: DonorSums, outcomes: readonly number[], after: number, sign: 1 | -1): DonorSums {
  const periods = sums.values.length;
  let { steps, stepSquares } = sums;
  for (let a = 0; a < periods; a += 1) {
    const value = sign * outcomes[a]!;
    sums.values[a]! += value;
    sums.withAfter[a]! += value * after;
    for (let b = 0; b < periods; b += 1) sums.products[a * periods + b]! += value * outcomes[b]!;
    if (a === 0) continue;
    const step = outcomes[a]! - outcomes[a - 1]!;
    steps += sign * step;
    stepSquares += sign * step * step;
  }
  return { ...sums, count: sums.count + sign, after: sums.after + sign * after, steps, stepSquares };
}

function problemOf(sums: DonorSums): TimeProblem {
  const { count, products, withAfter, values, after } = sums;
  const periods = values.length;
  const steps = count * (periods - 1);
  const variance = steps > 1 ? (sums.stepSquares - sums.steps ** 2 / steps) / (steps - 1) : 0;
  const noise = Math.sqrt(Math.max(0, variance));
  return {
    noise,
    gram: products.map(
      (sum, at) => sum - (values[Math.floor(at / periods)]! * values[at % periods]!) / count,
    ),
    linear: withAfter.map((sum, at) => sum - (values[at]! * after) / count),
    ridge: (TIME_RIDGE * noise) ** 2 * count,
  };
}
