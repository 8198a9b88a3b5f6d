import type { SalesPanel } from "../panel/sales-panel";
import type { Design } from "./design";
import { type WindowSums, windowSums } from "./window-sums";

/** Marks a group that cannot be used for a cohort: too few months, or nothing sold in a window. */
export const UNUSABLE = Number.NaN;

/**
 * Sales of a window below this are nothing: no currency has a coin so small, and what sums of millions leave
 * behind when they cancel must not be made into a growth of billions.
 */
const LEAST_SALES = 1e-6;

/** Marks a window that has months on both sides of the group's access. */
const STRADDLES = 2;

/** Every group's log change around every cohort's event: row = group, column = cohort. */
export interface LogChanges {
  /**
   * Writes `r = ln S(since) − ln S(base)` as it would be had access the effect `tau` (log points) on every
   * month after it, and that effect were taken away; `tau` 0 gives the changes as observed.
   */
  without(tau: number, into: Float64Array): void;
  /** The observed sums behind one change. */
  sums(group: number, cohort: number): WindowSums;
  isUsable(group: number, cohort: number): boolean;
  readonly size: number;
}

/** Sums all windows once; afterwards a hypothesis costs two logarithms a cell. */
export function logChanges(panel: SalesPanel, design: Design, leastMonths: number): LogChanges {
  const cohorts = design.events.length;
  const size = design.groupCount * cohorts;
  const parts = new Float64Array(size * 4);
  const months = new Uint8Array(size);
  panel.groups.forEach((group, row) => {
    const access = design.labelMonths[design.labels[row] ?? 0] ?? 0;
    design.events.forEach((event, column) => {
      const at = row * cohorts + column;
      const sums = windowSums(group, event, access);
      months[at] = sums.months;
      parts.set([sums.sinceBefore, sums.sinceAfter, sums.baseBefore, sums.baseAfter], at * 4);
    });
  });
  const part = (at: number, which: number) => parts[at * 4 + which] ?? 0;
  const since = (at: number, shrink: number) => part(at, 0) + part(at, 1) * shrink;
  const base = (at: number, shrink: number) => part(at, 2) + part(at, 3) * shrink;
  const usable = (at: number) =>
    (months[at] ?? 0) >= leastMonths && since(at, 1) > LEAST_SALES && base(at, 1) > LEAST_SALES;

  // Most windows lie wholly before or after a group's own access: there a hypothesis shifts the logarithm by
  // nothing or by itself, and only windows that straddle it need new ones.
  const observed = new Float64Array(size);
  const shift = new Int8Array(size);
  for (let at = 0; at < size; at += 1) {
    observed[at] = usable(at) ? Math.log(since(at, 1) / base(at, 1)) : UNUSABLE;
    const isSinceAfter = part(at, 0) === 0;
    const isBaseAfter = part(at, 2) === 0;
    const straddles = (!isSinceAfter && part(at, 1) !== 0) || (!isBaseAfter && part(at, 3) !== 0);
    shift[at] = straddles ? STRADDLES : Number(isBaseAfter) - Number(isSinceAfter);
  }

  return {
    size,
    without(tau, into) {
      const shrink = Math.exp(-tau);
      for (let at = 0; at < size; at += 1) {
        if (shift[at] !== STRADDLES) {
          into[at] = observed[at]! + shift[at]! * tau;
          continue;
        }
        const top = since(at, shrink);
        const bottom = base(at, shrink);
        // A window whose months before and after access differ in sign can turn negative under a hypothesis.
        const isKnown = usable(at) && top > LEAST_SALES && bottom > LEAST_SALES;
        into[at] = isKnown ? Math.log(top / bottom) : UNUSABLE;
      }
    },
    sums: (group, cohort) => {
      const at = group * cohorts + cohort;
      return {
        months: months[at] ?? 0,
        sinceBefore: part(at, 0),
        sinceAfter: part(at, 1),
        baseBefore: part(at, 2),
        baseAfter: part(at, 3),
      };
    },
    isUsable: (group, cohort) => usable(group * cohorts + cohort),
  };
}
