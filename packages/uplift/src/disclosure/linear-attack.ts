import { Matrix, SVD } from "ml-matrix";

const TINY = 1e-8;

/**
 * What a reader can work out from published sums: every sum of them, with any signs and factors. That is the
 * row space of the matrix that says which unknowns each published figure adds up.
 */
export interface LinearAttack {
  /**
   * How to work out a sum of unknowns: one factor a published figure, or null when it cannot be worked out.
   */
  combinationFor(target: readonly number[]): number[] | null;
}

/** `rows[i][j]` is 1 where published figure i holds unknown j. */
export function linearAttack(rows: readonly (readonly number[])[]): LinearAttack {
  if (rows.length === 0) return { combinationFor: () => null };
  const svd = new SVD(new Matrix(rows.map((row) => [...row])), { autoTranspose: true });
  const rank = svd.diagonal.filter((value) => value > TINY).length;
  const left = svd.leftSingularVectors;
  const right = svd.rightSingularVectors;
  return {
    combinationFor(target) {
      // Most targets are a few unknowns that cannot be worked out: look only at those, and stop at the first miss.
      const parts = target.flatMap((value, unknown) => (value === 0 ? [] : [{ value, unknown }]));
      const coordinates = Array.from({ length: rank }, (_, axis) =>
        parts.reduce((sum, { value, unknown }) => sum + value * right.get(unknown, axis), 0),
      );
      const missed = target.some((value, unknown) => {
        const reached = coordinates.reduce((sum, part, axis) => sum + part * right.get(unknown, axis), 0);
        return Math.abs(value - reached) > TINY;
      });
      if (missed) return null;
      return rows.map((_, figure) =>
        coordinates.reduce(
          (sum, part, axis) => sum + (left.get(figure, axis) * part) / (svd.diagonal[axis] ?? 1),
          0,
        ),
      );
    },
  };
}

/** Figures that a combination really uses. */
export function figuresUsed(combination: readonly number[]): number[] {
  return combination.flatMap((factor, figure) => (Math.abs(factor) > TINY ? [figure] : []));
}
