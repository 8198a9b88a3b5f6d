import { simplexWeights } from "./simplex-weights";
import { checkSyntheticPanel, type SyntheticPanel } from "./synthetic-panel";

export interface SyntheticFit {
  /** One weight a donor, at least 0, together 1. */
  readonly weights: readonly number[];
  /** Mean over the periods after treatment of treated − synthetic. */
  readonly effect: number;
  /** Root mean square of treated − synthetic before, and after, treatment. */
  readonly errorBefore: number;
  readonly errorAfter: number;
}

/**
 * Synthetic control (Abadie, Diamond and Hainmueller 2010) fitted on outcomes alone: donors' weights that
 * minimise the squared distance before treatment.
 * @throws UpliftError as `checkSyntheticPanel`.
 */
export function syntheticControl(panel: SyntheticPanel): SyntheticFit {
  checkSyntheticPanel(panel);
  const { treated, donors, periodsBefore } = panel;
  const before = treated.slice(0, periodsBefore);
  const weights = simplexWeights({
    rows: before.map((_, period) => donors.map((donor) => donor[period] ?? 0)),
    target: before,
    ridge: 0,
  });
  const gaps = treated.map(
    (value, period) =>
      value - donors.reduce((sum, donor, at) => sum + (weights[at] ?? 0) * (donor[period] ?? 0), 0),
  );
  const after = gaps.slice(periodsBefore);
  return {
    weights: [...weights],
    effect: after.reduce((sum, gap) => sum + gap, 0) / after.length,
    errorBefore: rootMeanSquare(gaps.slice(0, periodsBefore)),
    errorAfter: rootMeanSquare(after),
  };
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}
