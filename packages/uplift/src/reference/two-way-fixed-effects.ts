import { UpliftError } from "../errors";

/** One observation; units and periods are any labels, the panel may have gaps. */
export interface FixedEffectsRow {
  readonly unit: number;
  readonly period: number;
  readonly outcome: number;
  readonly treated: boolean;
}

const MOST_ROUNDS = 10_000;
const STILL = 1e-13;

/**
 * The coefficient of treatment in `outcome = unit + period + β × treated`, with standard error clustered by
 * unit (CR1). Both columns are freed of unit and period means in turn until nothing moves (Frisch, Waugh and
 * Lovell), which holds for gaps too.
 *
 * For contrast only: with staggered onboarding and effects that differ it weighs some effects negatively
 * (Goodman-Bacon 2021), and it is not used for any figure.
 * @throws UpliftError `empty_panel` when treatment does not vary within units and periods.
 */
export function twoWayFixedEffects(rows: readonly FixedEffectsRow[]): {
  beta: number;
  standardError: number;
} {
  const y = withoutMeans(rows, (row) => row.outcome);
  const d = withoutMeans(rows, (row) => (row.treated ? 1 : 0));
  const squares = d.reduce((sum, value) => sum + value * value, 0);
  if (squares < 1e-9) {
    throw new UpliftError(
      "empty_panel",
      "Treatment does not vary within units over time: nothing to estimate",
    );
  }
  const beta = d.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0) / squares;
  const scores = new Map<number, number>();
  rows.forEach(({ unit }, at) => {
    const score = (d[at] ?? 0) * ((y[at] ?? 0) - beta * (d[at] ?? 0));
    scores.set(unit, (scores.get(unit) ?? 0) + score);
  });
  const meat = [...scores.values()].reduce((sum, score) => sum + score * score, 0);
  const clusters = scores.size;
  const periods = new Set(rows.map(({ period }) => period)).size;
  // Unit effects are nested in the clusters and cost no degrees of freedom; period effects do.
  const correction = (clusters / (clusters - 1)) * ((rows.length - 1) / (rows.length - periods - 1));
  return { beta, standardError: Math.sqrt(correction * meat) / squares };
}

function withoutMeans(
  rows: readonly FixedEffectsRow[],
  column: (row: FixedEffectsRow) => number,
): Float64Array {
  const values = Float64Array.from(rows, column);
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const moved = Math.max(
      sweep(values, rows, ({ unit }) => unit),
      sweep(values, rows, ({ period }) => period),
    );
    if (moved < STILL * scale) break;
  }
  return values;
}

/** Takes the mean of each group out in place; returns the largest mean taken. */
function sweep(
  values: Float64Array,
  rows: readonly FixedEffectsRow[],
  key: (row: FixedEffectsRow) => number,
): number {
  const sums = new Map<number, { total: number; count: number }>();
  rows.forEach((row, at) => {
    const sum = sums.get(key(row)) ?? { total: 0, count: 0 };
    sum.total += values[at] ?? 0;
    sum.count += 1;
    sums.set(key(row), sum);
  });
  let moved = 0;
  rows.forEach((row, at) => {
    const sum = sums.get(key(row));
    const mean = sum ? sum.total / sum.count : 0;
    moved = Math.max(moved, Math.abs(mean));
    values[at] = (values[at] ?? 0) - mean;
  });
  return moved;
}
