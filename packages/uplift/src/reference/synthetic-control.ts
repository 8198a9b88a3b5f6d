import { gramOf, simplexWeights } from "./simplex-weights";
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

/** Fits any unit of a panel from others; the products of all pairs are summed once. */
export type SyntheticFitter = (unit: number, donors: readonly number[]) => SyntheticFit;

/**
 * Synthetic control (Abadie, Diamond and Hainmueller 2010) fitted on outcomes alone: donors' weights that
 * minimise the squared distance before treatment.
 * @throws UpliftError as `checkSyntheticPanel`.
 */
export function syntheticControl(panel: SyntheticPanel): SyntheticFit {
  return syntheticFitter(panel)(
    0,
    panel.donors.map((_, donor) => donor + 1),
  );
}

/** Unit 0 is the treated one, unit 1 the first donor. */
export function syntheticFitter(panel: SyntheticPanel): SyntheticFitter {
  checkSyntheticPanel(panel);
  const units = [panel.treated, ...panel.donors];
  const size = units.length;
  const gram = gramOf(units.map((outcomes) => outcomes.slice(0, panel.periodsBefore)));
  return (unit, donors) => {
    const linear = gram.slice(unit * size, (unit + 1) * size);
    const all = simplexWeights({ gram, linear, items: donors, ridge: 0 });
    const weights = donors.map((donor) => all[donor] ?? 0);
    const used = donors.filter((donor) => (all[donor] ?? 0) > 0);
    const gaps = (units[unit] ?? []).map((value, period) =>
      used.reduce((gap, donor) => gap - (all[donor] ?? 0) * (units[donor]?.[period] ?? 0), value),
    );
    const after = gaps.slice(panel.periodsBefore);
    return {
      weights,
      effect: after.reduce((sum, gap) => sum + gap, 0) / after.length,
      errorBefore: rootMeanSquare(gaps.slice(0, panel.periodsBefore)),
      errorAfter: rootMeanSquare(after),
    };
  };
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}
