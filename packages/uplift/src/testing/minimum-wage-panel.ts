import { CholeskyDecomposition, Matrix } from "ml-matrix";
import type { CohortPanel, CohortUnit } from "../reference/cohort-panel";

/** A cohort's size, means and covariances (÷ n, lower triangle) of its outcomes by period. */
interface CohortMoments {
  readonly cohort: number | null;
  readonly units: number;
  readonly means: readonly number[];
  readonly covariances: readonly (readonly number[])[];
}

/**
 * Log teen employment of 500 US counties, 2003 to 2007, by the year in which their state raised the minimum
 * wage: data set `mpdta` of the R package `did` (Callaway and Sant'Anna). Means and covariances by cohort are
 * all that estimators without covariates read of it, standard errors included.
 */
const MOMENTS: readonly CohortMoments[] = [
  {
    cohort: null,
    units: 309,
    means: [5.6546300225, 5.591999998142, 5.604808433754, 5.638896282055, 5.661132540371],
    covariances: [
      [2.1634694738],
      [2.1962709825, 2.2586537933],
      [2.2055442858, 2.2584749709, 2.2810076687],
      [2.1792122158, 2.2341649135, 2.2509484115, 2.2609429913],
      [2.1888961579, 2.2444848066, 2.2599680566, 2.2576918082, 2.2809672252],
    ],
  },
  {
    cohort: 2004,
    units: 20,
    means: [6.179696833586, 6.106563563007, 6.059452086737, 6.026704354252, 6.085387988372],
    covariances: [
      [2.0871679435],
      [2.1165770892, 2.1548838013],
      [2.1734883986, 2.2094083799, 2.2768488966],
      [2.2039557024, 2.2410631972, 2.3069523605, 2.3430235437],
      [2.1404925725, 2.1720844825, 2.2395791758, 2.2711579624, 2.2131147771],
    ],
  },
  {
    cohort: 2006,
    units: 40,
    means: [6.573993628231, 6.517883716297, 6.527941333159, 6.557434574507, 6.54304096823],
    covariances: [
      [1.5715705241],
      [1.5544092887, 1.555184352],
      [1.5802063428, 1.5833178932, 1.6238129242],
      [1.5993137983, 1.6022686723, 1.6400797485, 1.6637714904],
      [1.6101409419, 1.6123090718, 1.6520101286, 1.672511211, 1.6911342097],
    ],
  },
  {
    cohort: 2007,
    units: 131,
    means: [5.842906496383, 5.810783127608, 5.820865670334, 5.823866399245, 5.820048246843],
    covariances: [
      [2.2755812975],
      [2.2791257942, 2.29973639],
      [2.2738436469, 2.2910689969, 2.3079889524],
      [2.2719170518, 2.2907942209, 2.3008514096, 2.3186014227],
      [2.2478056098, 2.2678246895, 2.2778074761, 2.2884091202, 2.2833107749],
    ],
  },
];

/** 500 made-up counties with exactly the published cohorts' sizes, means and covariances. */
export function minimumWagePanel(): CohortPanel {
  return { periods: [2003, 2004, 2005, 2006, 2007], units: MOMENTS.flatMap(unitsWithMoments) };
}

/** Cosines of different whole frequencies are uncorrelated, of mean zero and, times √2, of variance one. */
function unitsWithMoments({ cohort, units, means, covariances }: CohortMoments): CohortUnit[] {
  const full = means.map((_, row) => means.map((__, column) => cell(covariances, row, column)));
  const factor = new CholeskyDecomposition(new Matrix(full)).lowerTriangularMatrix;
  return Array.from({ length: units }, (_, unit) => ({
    cohort,
    outcomes: means.map((mean, period) =>
      means.reduce((sum, __, at) => {
        const wave = Math.SQRT2 * Math.cos((Math.PI * (unit + 0.5) * (at + 1)) / units);
        return sum + factor.get(period, at) * wave;
      }, mean),
    ),
  }));
}

function cell(triangle: readonly (readonly number[])[], row: number, column: number): number {
  return triangle[Math.max(row, column)]?.[Math.min(row, column)] ?? 0;
}
