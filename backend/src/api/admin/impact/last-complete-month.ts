import { addMonths, type Month } from "@cluster-market/uplift";

/** The month before the one that `now` falls into, in UTC. */
export function lastCompleteMonth(now: Date): Month {
  return addMonths(now.toISOString().slice(0, 7), -1);
}
