import type { Month } from "@cluster-market/uplift";
import { ramadanShare } from "./ramadan";

/** Name of a season's shape. */
export type SeasonName = "mango" | "harissa";

/** Sales of each month beside an average one, January first; each row averages 1 over the year. */
const shapes: Record<SeasonName, readonly number[]> = {
  // A big harvest from May to July, dried stock sold into August; a small one in December and January.
  mango: [1.06, 0.8, 0.66, 0.74, 1.25, 1.62, 1.54, 1.1, 0.78, 0.7, 0.72, 1.03],
  // Filling from July to October; jars sell through the winter.
  harissa: [0.98, 0.86, 0.82, 0.76, 0.74, 0.8, 1.12, 1.34, 1.38, 1.24, 1.02, 0.94],
};

/** How much more is sold in a month that lies wholly in Ramadan: 0.7 = +70 %. */
const ramadanDemand: Record<SeasonName, number> = { mango: 0, harissa: 0.7 };

/** Sales of a month beside an average one: 1.38 = +38 %. */
export function seasonFactor(season: SeasonName, month: Month): number {
  const shape = shapes[season][Number(month.slice(5, 7)) - 1] ?? 1;
  return shape * (1 + ramadanDemand[season] * ramadanShare(month));
}
