import type { ProgrammeShape } from "./programme-shape";
import { simulationStudy } from "./simulation-study";

/** One cell of the table that staff see before they plan. */
export interface PowerCell {
  readonly groups: number;
  /** True uplift as a ratio: 0.3 = +30 %. */
  readonly uplift: number;
  /** Share (0 to 1) of programmes of this size that would get any number at all. */
  readonly numberGiven: number;
  /** Share (0 to 1) of all programmes in which the likely range would exclude zero. */
  readonly detected: number;
}

/** What to plan for. `shape` describes the expected programme; see `PROGRAMME_SHAPE`. */
export interface PowerPlan {
  readonly groups: readonly number[];
  readonly uplifts: readonly number[];
  readonly shape?: Partial<ProgrammeShape>;
  readonly programmes?: number;
  readonly seed?: number;
}

/**
 * How likely a programme of some size is to find an uplift of some size, by simulation. Below about twelve
 * groups the honest answer is mostly that nothing can be known.
 */
export function powerTable({
  groups,
  uplifts,
  shape = {},
  programmes = 200,
  seed = 1,
}: PowerPlan): PowerCell[] {
  return groups.flatMap((count) =>
    uplifts.map((uplift): PowerCell => {
      const study = simulationStudy({
        shape: { ...shape, groups: count, effect: Math.log1p(uplift) },
        programmes,
        seed,
        settings: { permutations: 199, enumerateUpTo: 200 },
      });
      return {
        groups: count,
        uplift,
        numberGiven: study.estimated / programmes,
        detected: (study.rangeExcludesZero * study.estimated) / programmes,
      };
    }),
  );
}
