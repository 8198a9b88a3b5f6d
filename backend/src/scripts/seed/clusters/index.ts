import type { ClusterData } from "./cluster-data";
import { fruitGhana } from "./fruit-ghana";
import { harissaTunisia } from "./harissa-tunisia";

/** The demonstration's clusters, in the order in which they are written. */
export const clusters: readonly ClusterData[] = [harissaTunisia, fruitGhana];
