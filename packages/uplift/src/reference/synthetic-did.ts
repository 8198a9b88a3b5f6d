import { simplexWeights } from "./simplex-weights";
import { checkSyntheticPanel, type SyntheticPanel } from "./synthetic-panel";

export interface SyntheticDifference {
  /** Average effect over the periods after treatment. */
  readonly effect: number;
  readonly unitWeights: readonly number[];
  readonly timeWeights: readonly number[];
  /** Spread of the same estimate when each donor stands in for the treated unit; null with one donor. */
  readonly placeboError: number | null;
}

/** As in the authors' package: time weights are all but unpenalised, only kept unique. */
const TIME_RIDGE = 1e-6;

/**
 * Synthetic difference in differences for one treated unit (Arkhangelsky, Athey, Hirshberg, Imbens and Wager
 * 2021, algorithms 1 and 4): unit and time weights with intercept, ridge of the units
 * `ζ = (periods after)^¼ × sd of the donors' first differences`, then a weighted double difference.
 * @throws UpliftError as `checkSyntheticPanel`.
 */
export function syntheticDifference(panel: SyntheticPanel): SyntheticDifference {
  const estimate = estimateOnce(panel);
  const placebos = panel.donors.map((treated, at) => {
    const donors = panel.donors.filter((_, other) => other !== at);
    return donors.length > 0 ? estimateOnce({ ...panel, treated, donors }).effect : Number.NaN;
  });
  const mean = placebos.reduce((sum, value) => sum + value, 0) / placebos.length;
  const squares = placebos.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { ...estimate, placeboError: placebos.length > 1 ? Math.sqrt(squares / placebos.length) : null };
}

function estimateOnce(panel: SyntheticPanel) {
  checkSyntheticPanel(panel);
  const { treated, donors, periodsBefore } = panel;
  const periodsAfter = treated.length - periodsBefore;
  const noise = differencesSpread(donors, periodsBefore);
  const before = treated.slice(0, periodsBefore);
  const afterMean = (row: readonly number[]) => mean(row.slice(periodsBefore));

  const unitWeights = simplexWeights({
    ...centred(
      before.map((_, period) => donors.map((donor) => donor[period] ?? 0)),
      before,
    ),
    ridge: Math.sqrt(periodsAfter) * noise ** 2 * periodsBefore,
  });
  const timeWeights = simplexWeights({
    ...centred(
      donors.map((donor) => donor.slice(0, periodsBefore)),
      donors.map(afterMean),
    ),
    ridge: (TIME_RIDGE * noise) ** 2 * donors.length,
  });
  const change = (row: readonly number[]) =>
    afterMean(row) - timeWeights.reduce((sum, weight, period) => sum + weight * (row[period] ?? 0), 0);
  const expected = donors.reduce((sum, donor, at) => sum + (unitWeights[at] ?? 0) * change(donor), 0);
  return { effect: change(treated) - expected, unitWeights: [...unitWeights], timeWeights: [...timeWeights] };
}

/** An intercept is the same as taking each column's mean out. */
function centred(rows: readonly (readonly number[])[], target: readonly number[]) {
  const means = (rows[0] ?? []).map((_, column) => mean(rows.map((row) => row[column] ?? 0)));
  const level = mean(target);
  return {
    rows: rows.map((row) => row.map((value, column) => value - (means[column] ?? 0))),
    target: target.map((value) => value - level),
  };
}

function differencesSpread(donors: readonly (readonly number[])[], periodsBefore: number): number {
  const steps = donors.flatMap((donor) =>
    donor.slice(1, periodsBefore).map((value, at) => value - (donor[at] ?? 0)),
  );
  const centre = mean(steps);
  const squares = steps.reduce((sum, step) => sum + (step - centre) ** 2, 0);
  return steps.length > 1 ? Math.sqrt(squares / (steps.length - 1)) : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
