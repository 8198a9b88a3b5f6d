import { ridgedSimplexWeights } from "./ridged-simplex-weights";
import { gramOf, simplexWeights } from "./simplex-weights";
import { checkSyntheticPanel, type SyntheticPanel } from "./synthetic-panel";
import { timeProblems } from "./time-problems";

export interface SyntheticDifference {
  /** Average effect over the periods after treatment. */
  readonly effect: number;
  /** One a donor. */
  readonly unitWeights: readonly number[];
  /** One a period before treatment. */
  readonly timeWeights: readonly number[];
  /** Spread of the same estimate when donors stand in for the treated unit; null with one donor. */
  readonly placeboError: number | null;
}

/** Beyond this many donors the spread hardly changes, and every further placebo costs a fit. */
const MOST_PLACEBOS = 50;

/**
 * Synthetic difference in differences for one treated unit (Arkhangelsky, Athey, Hirshberg, Imbens and Wager
 * 2021, algorithms 1 and 4): unit and time weights with intercept, ridge of the units
 * `ζ = (periods after)^¼ × sd of the donors' first differences`, then a weighted double difference. The
 * error is the spread over placebos: every donor, or fifty spread evenly over many (the paper draws at random).
 * @throws UpliftError as `checkSyntheticPanel`.
 */
export function syntheticDifference(panel: SyntheticPanel): SyntheticDifference {
  checkSyntheticPanel(panel);
  const { periodsBefore } = panel;
  const units = [panel.treated, ...panel.donors];
  const size = units.length;
  const donors = panel.donors.map((_, donor) => donor + 1);
  const afterMeans = units.map((outcomes) => mean(outcomes.slice(periodsBefore)));
  // An intercept is the same as taking each unit's mean out.
  const gram = gramOf(
    units.map((outcomes) => {
      const before = outcomes.slice(0, periodsBefore);
      const level = mean(before);
      return before.map((value) => value - level);
    }),
  );
  const times = timeProblems(panel, afterMeans.slice(1));
  const periods = panel.treated.slice(0, periodsBefore).map((_, period) => period);

  const estimate = (unit: number, others: readonly number[], start?: Float64Array) => {
    const { noise, ...time } = unit === 0 ? times.withAll() : times.without(unit - 1);
    const problem = {
      gram,
      linear: gram.slice(unit * size, (unit + 1) * size),
      items: others,
      ridge: Math.sqrt(panel.treated.length - periodsBefore) * noise ** 2 * periodsBefore,
    };
    const unitWeights = ridgedSimplexWeights(problem, start);
    const timeWeights = simplexWeights({ ...time, items: periods });
    const change = (other: number) =>
      timeWeights.reduce(
        (sum, weight, period) => sum - weight * (units[other]?.[period] ?? 0),
        afterMeans[other] ?? 0,
      );
    const expected = others.reduce((sum, other) => {
      const weight = unitWeights[other] ?? 0;
      return weight > 0 ? sum + weight * change(other) : sum;
    }, 0);
    return { effect: change(unit) - expected, unitWeights, timeWeights };
  };

  const { effect, unitWeights, timeWeights } = estimate(0, donors);
  const every = Math.max(1, donors.length / MOST_PLACEBOS);
  const placebos = donors.filter((_, at) => Math.floor(at / every) !== Math.floor((at - 1) / every));
  const placeboEffect = (placebo: number) =>
    estimate(
      placebo,
      donors.filter((other) => other !== placebo),
      unitWeights,
    ).effect;
  return {
    effect,
    unitWeights: donors.map((donor) => unitWeights[donor] ?? 0),
    timeWeights: [...timeWeights],
    placeboError: donors.length > 1 ? spread(placebos.map((placebo) => placeboEffect(placebo))) : null,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spread(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}
