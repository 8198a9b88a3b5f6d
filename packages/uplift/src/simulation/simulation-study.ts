import { estimateUplift } from "../estimate/estimate-uplift";
import type { UpliftEstimate } from "../estimate/uplift-estimate";
import type { UpliftSettings } from "../estimate/uplift-settings";
import { PROGRAMME_SHAPE, type ProgrammeShape } from "./programme-shape";
import { simulateProgramme } from "./simulate-programme";

/** How an estimator did over many programmes of one shape. Shares are 0 to 1, widths are ratios. */
export interface StudyResult {
  readonly programmes: number;
  /** Programmes in which the gates let a number through; all shares below are of these. */
  readonly estimated: number;
  /** Share in which a two-sided 5 % test rejects "no effect": size without effect, power with one. */
  readonly rejectionRate: number;
  /** Share in which the likely range excludes zero: how often readers would be told of an effect. */
  readonly rangeExcludesZero: number;
  /** Share in which the likely range holds the true uplift. */
  readonly coverage: number;
  /** Average width of the likely range as a ratio: 0.5 = fifty points; of the ranges with two ends. */
  readonly meanWidth: number;
  readonly jackknifeCoverage: number;
  readonly jackknifeWidth: number;
  /** Average of estimate − truth, and its root mean square, log points. */
  readonly bias: number;
  readonly rootMeanSquareError: number;
}

/** What to simulate. Programme number n is drawn from seed + n. */
export interface StudyPlan {
  readonly shape: Partial<ProgrammeShape>;
  readonly programmes: number;
  readonly seed: number;
  readonly settings?: Partial<UpliftSettings>;
}

/** Simulates programmes whose truth is known and counts how often the estimate is right about it. */
export function simulationStudy({ shape, programmes, seed, settings = {} }: StudyPlan): StudyResult {
  const effect = { ...PROGRAMME_SHAPE, ...shape }.effect;
  const truth = Math.expm1(effect);
  const uplifts = Array.from(
    { length: programmes },
    (_, number) => estimateUplift(simulateProgramme(shape, seed + number).panel, settings).uplift,
  ).filter((uplift) => uplift !== null);
  const errors = uplifts.map(({ att }) => att - effect);
  const knives = uplifts.flatMap(({ jackknife }) => (jackknife ? [jackknife.range] : []));
  return {
    programmes,
    estimated: uplifts.length,
    rejectionRate: share(uplifts, ({ pValue }) => pValue <= 0.05),
    rangeExcludesZero: share(uplifts, ({ holdsZero }) => !holdsZero),
    coverage: share(uplifts, ({ range }) => holds(range, truth)),
    meanWidth: mean(uplifts.flatMap(({ range }) => widthOf(range))),
    jackknifeCoverage: share(knives, (range) => holds(range, truth)),
    jackknifeWidth: mean(knives.flatMap(widthOf)),
    bias: mean(errors),
    rootMeanSquareError: Math.sqrt(mean(errors.map((error) => error ** 2))),
  };
}

type Range = NonNullable<UpliftEstimate["uplift"]>["range"];

function holds({ low, high }: Range, truth: number): boolean {
  return (low ?? -Infinity) <= truth && (high ?? Infinity) >= truth;
}

function widthOf({ low, high }: Range): number[] {
  return low === null || high === null ? [] : [high - low];
}

/** Share of the items that pass; 0 when there are none, so that a study of nothing is not NaN. */
function share<T>(items: readonly T[], passes: (item: T) => boolean): number {
  return items.length > 0 ? items.filter(passes).length / items.length : 0;
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
