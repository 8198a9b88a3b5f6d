import { describe, expect, it } from "vitest";
import { averageEffect } from "../estimate/average-effect";
import { UPLIFT_SETTINGS } from "../estimate/uplift-settings";
import { monthIndex } from "../month";
import type { SalesPanel } from "../panel/sales-panel";
import { simulateProgramme } from "../simulation/simulate-programme";
import { aggregateEffects } from "./aggregate-effects";
import type { CohortPanel } from "./cohort-panel";
import { groupTimeEffects } from "./group-time-effects";
import { twoWayFixedEffects } from "./two-way-fixed-effects";

const TRUTH = Math.log(1.3);
const PROGRAMMES = 40;
/** Harvests of two chains that move sales; without gaps, which not all of these take. */
const shape = { groups: 12, chains: 2, missing: 0 };
const programmes = Array.from({ length: PROGRAMMES }, (_, seed) => simulateProgramme(shape, seed));

function offset(panel: SalesPanel, month: string | null): number | null {
  return month === null ? null : monthIndex(month) - monthIndex(panel.firstMonth);
}

function toCohorts({ groups, monthCount, firstMonth }: SalesPanel): CohortPanel {
  const start = monthIndex(firstMonth);
  return {
    periods: Array.from({ length: monthCount }, (_, month) => start + month),
    units: groups.map(({ accessMonth, real }) => ({
      cohort: accessMonth === null ? null : monthIndex(accessMonth),
      outcomes: [...real].map(Math.log),
    })),
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (errors: readonly number[]) => Math.sqrt(mean(errors.map((error) => error ** 2)));

const seasonWindows = programmes.map(
  ({ panel }) => (averageEffect(panel, UPLIFT_SETTINGS).att ?? NaN) - TRUTH,
);

describe("of the estimators, on monthly sales with seasons", () => {
  it("season windows are about right", () => {
    expect(Math.abs(mean(seasonWindows))).toBeLessThan(0.06);
    expect(spread(seasonWindows)).toBeLessThan(0.25);
  });

  it("monthly group-time effects with the last month as base are far noisier: one base month carries its shock", () => {
    const monthly = programmes.flatMap(({ panel }) => {
      const cohorts = toCohorts(panel);
      const aggregates = aggregateEffects(cohorts, groupTimeEffects(cohorts, "never"));
      return aggregates ? [aggregates.simple.att - TRUTH] : [];
    });
    expect(spread(monthly)).toBeGreaterThan(1.5 * spread(seasonWindows));
  });

  it("two-way fixed effects understate an effect that grows with time, season windows do not", () => {
    // Access adds 3 % a month: after a year about 0.17 log points on average, and much more later.
    const growing = programmes.map(({ panel }) => ({
      ...panel,
      groups: panel.groups.map((group) => {
        const access = offset(panel, group.accessMonth);
        return {
          ...group,
          real: group.real.map((amount, month) =>
            access === null || month < access ? amount : (amount * Math.exp(0.03 * (month - access))) / 1.3,
          ),
        };
      }),
    }));
    const windows = mean(growing.map((panel) => averageEffect(panel, UPLIFT_SETTINGS).att ?? NaN));
    expect(windows).toBeCloseTo(mean(Array.from({ length: 12 }, (_, month) => 0.03 * month)), 1);

    const fixed = growing.map((panel) => {
      const months = Array.from({ length: panel.monthCount }, (_, month) => month);
      const rows = panel.groups.flatMap((group, unit) => {
        const access = offset(panel, group.accessMonth);
        return months.map((period) => ({
          unit,
          period,
          outcome: Math.log(group.real[period] ?? 1),
          treated: access !== null && period >= access,
        }));
      });
      const average = mean(
        rows.flatMap(({ unit, period, treated }) => {
          const access = offset(panel, panel.groups[unit]?.accessMonth ?? null);
          return treated && access !== null ? [0.03 * (period - access)] : [];
        }),
      );
      return twoWayFixedEffects(rows).beta - average;
    });
    expect(mean(fixed)).toBeLessThan(-0.03);
  });

  it("nominal before and after takes inflation and growth for uplift", () => {
    const naive = programmes.map(({ nominal }) => {
      const changes = nominal.groups.flatMap(({ accessMonth, real }) => {
        const access = offset(nominal, accessMonth);
        if (access === null) return [];
        const sum = (from: number) => mean([...real.slice(from, from + 12)]);
        return [Math.log(sum(access) / sum(access - 12))];
      });
      return mean(changes) - TRUTH;
    });
    expect(mean(naive)).toBeGreaterThan(0.2);
  });
});
