import { powerTable } from "../simulation/power-table";
import { simulationStudy } from "../simulation/simulation-study";
import type { SimulationArguments } from "./cli-arguments";
import { csvText } from "./csv-table";

/** The power table as CSV. */
export function powerCommand({ groups, uplifts, programmes, seed }: SimulationArguments): string {
  const table = powerTable({ groups, uplifts, programmes, seed });
  return csvText(
    ["groups", "true_uplift", "number_given", "detected"],
    table.map((cell) => [cell.groups, cell.uplift, cell.numberGiven, cell.detected]),
  );
}

/** The long study as CSV: one line a size and effect. */
export function simulateCommand(options: SimulationArguments): string {
  const { groups, uplifts, programmes, permutations, seed } = options;
  const rows = groups.flatMap((count) =>
    uplifts.map((uplift) => {
      const study = simulationStudy({
        shape: { groups: count, effect: Math.log1p(uplift) },
        programmes,
        seed,
        settings: { permutations, enumerateUpTo: permutations },
      });
      const figures = [
        study.rejectionRate,
        study.rangeExcludesZero,
        study.coverage,
        study.meanWidth,
        study.jackknifeCoverage,
        study.jackknifeWidth,
        study.bias,
        study.rootMeanSquareError,
      ];
      return [count, uplift, study.estimated, ...figures.map((figure) => Number(figure.toFixed(4)))];
    }),
  );
  return csvText(
    [
      "groups",
      "true_uplift",
      "estimated",
      "rejected_at_5",
      "range_excludes_zero",
      "coverage",
      "mean_width",
      "jackknife_coverage",
      "jackknife_width",
      "bias",
      "rmse",
    ],
    rows,
  );
}
