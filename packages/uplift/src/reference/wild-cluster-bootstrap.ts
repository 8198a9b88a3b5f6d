import { inverse, Matrix } from "ml-matrix";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { UpliftError } from "../errors";

/** A linear regression with clustered errors. */
export interface ClusteredRegression {
  readonly outcome: readonly number[];
  /** One row an observation; include a column of ones for a constant. */
  readonly design: readonly (readonly number[])[];
  /** Cluster of each observation, any label. */
  readonly cluster: readonly number[];
  /** Column whose coefficient is tested, and its value under the null hypothesis. */
  readonly column: number;
  readonly nullValue: number;
}

export interface WildBootstrapOptions {
  readonly weights: "rademacher" | "webb";
  /** All weight vectors are used when there are no more than this, else `draws` drawn ones. */
  readonly enumerateUpTo: number;
  readonly draws: number;
  readonly seed: number;
}

export interface WildBootstrap {
  readonly beta: number;
  /** Clustered, CR1: `G ÷ (G−1) × (N−1) ÷ (N−k)`. */
  readonly standardError: number;
  readonly t: number;
  /** Share of bootstrap t beyond the observed one in absolute value; ties do not count as beyond. */
  readonly pValue: number;
  readonly exact: boolean;
}

const ROOT = Math.sqrt;
const WEIGHTS = {
  rademacher: [-1, 1],
  webb: [-ROOT(1.5), -1, -ROOT(0.5), ROOT(0.5), 1, ROOT(1.5)],
} as const;

/** Two t-values closer than this are a tie: the true sample is always among the enumerated ones. */
const TIE = 1e-9;

/**
 * Wild cluster bootstrap-t with the null imposed (Cameron, Gelbach and Miller 2008; WCR-11 of MacKinnon,
 * Nielsen and Webb 2023), with Rademacher or Webb's six-point weights. Everything the loop needs is reduced
 * to one number a cluster and one a pair of clusters, so a bootstrap sample costs clusters².
 *
 * For audit only, from six treated and six comparison groups.
 * @throws UpliftError `invalid_setting` for fewer than two clusters or mismatched lengths.
 */
export function wildClusterBootstrap(
  regression: ClusteredRegression,
  options: WildBootstrapOptions,
): WildBootstrap {
  const fit = fitClusters(regression);
  const { own, between, clusters, correction } = fit;
  const t = (fit.beta - regression.nullValue) / fit.standardError;
  const threshold = Math.abs(t) * (1 + TIE);
  const points = WEIGHTS[options.weights];
  const total = points.length ** clusters;
  const exact = total <= options.enumerateUpTo;
  const samples = exact ? total : options.draws;
  const next = exact ? odometer(points, clusters) : drawer(points, clusters, options.seed);

  let beyond = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    const weights = next();
    let numerator = 0;
    let squares = 0;
    for (let g = 0; g < clusters; g += 1) {
      numerator += own[g]! * weights[g]!;
      let score = 0;
      for (let h = 0; h < clusters; h += 1) score += between[g * clusters + h]! * weights[h]!;
      squares += score * score;
    }
    if (Math.abs(numerator) > threshold * ROOT(correction * squares)) beyond += 1;
  }
  return { beta: fit.beta, standardError: fit.standardError, t, pValue: beyond / samples, exact };
}

interface ClusterFit {
  readonly beta: number;
  readonly standardError: number;
  readonly clusters: number;
  readonly correction: number;
  /** Change of the coefficient by each cluster's restricted residuals. */
  readonly own: Float64Array;
  /** Score of cluster g from the residuals of cluster h, row by row. */
  readonly between: Float64Array;
}

function fitClusters({ outcome, design, cluster, column, nullValue }: ClusteredRegression): ClusterFit {
  const labels = [...new Set(cluster)];
  const [n, k] = [outcome.length, design[0]?.length ?? 0];
  if (labels.length < 2 || design.length !== n || cluster.length !== n || column >= k) {
    throw new UpliftError(
      "invalid_setting",
      "A clustered regression needs two clusters, and as many rows as outcomes",
      {
        clusters: labels.length,
      },
    );
  }
  const x = new Matrix(design.map((row) => [...row]));
  const y = Matrix.columnVector([...outcome]);
  const bread = inverse(x.transpose().mmul(x));
  const coefficients = bread.mmul(x.transpose().mmul(y));
  const residuals = Matrix.sub(y, x.mmul(coefficients));
  const beta = coefficients.get(column, 0);

  const restricted = restrictedResiduals(x, y, column, nullValue);
  const row = bread.getRowVector(column);
  const rowsOf = labels.map((label) => cluster.flatMap((other, at) => (other === label ? [at] : [])));
  const parts = rowsOf.map((rows) => {
    const part = x.subMatrixRow(rows);
    const turned = part.transpose();
    return {
      score: row.mmul(turned).mmul(residuals.subMatrixRow(rows)).get(0, 0),
      sum: turned.mmul(restricted.subMatrixRow(rows)),
      through: row.mmul(turned.mmul(part)).mmul(bread),
    };
  });
  const clusters = labels.length;
  const own = Float64Array.from(parts, ({ sum }) => row.mmul(sum).get(0, 0));
  const between = new Float64Array(clusters * clusters);
  parts.forEach(({ through }, g) => {
    parts.forEach(({ sum }, h) => {
      between[g * clusters + h] = (g === h ? own[g]! : 0) - through.mmul(sum).get(0, 0);
    });
  });
  const correction = (clusters / (clusters - 1)) * ((n - 1) / (n - k));
  const squares = parts.reduce((sum, { score }) => sum + score * score, 0);
  return { beta, standardError: ROOT(correction * squares), clusters, correction, own, between };
}

/** Residuals of the regression in which the tested coefficient is held at its null value. */
function restrictedResiduals(x: Matrix, y: Matrix, column: number, nullValue: number): Matrix {
  const target = Matrix.sub(y, x.getColumnVector(column).mul(nullValue));
  if (x.columns === 1) return target;
  const others = x.clone();
  others.removeColumn(column);
  const bread = inverse(others.transpose().mmul(others));
  return Matrix.sub(target, others.mmul(bread.mmul(others.transpose().mmul(target))));
}

/** Counts through every weight vector, one a call. */
function odometer(points: readonly number[], clusters: number): () => Float64Array {
  const digits = new Int32Array(clusters);
  const weights = new Float64Array(clusters).fill(points[0] ?? 0);
  let isFirst = true;
  return () => {
    if (isFirst) {
      isFirst = false;
      return weights;
    }
    for (let place = 0; place < clusters; place += 1) {
      const digit = (digits[place]! + 1) % points.length;
      digits[place] = digit;
      weights[place] = points[digit]!;
      if (digit !== 0) break;
    }
    return weights;
  };
}

function drawer(points: readonly number[], clusters: number, seed: number): () => Float64Array {
  const random = xoroshiro128plus(seed);
  const weights = new Float64Array(clusters);
  return () => {
    for (let place = 0; place < clusters; place += 1) {
      weights[place] = points[uniformInt(random, 0, points.length - 1)]!;
    }
    return weights;
  };
}
