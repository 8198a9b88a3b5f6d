import { describe, expect, it } from "vitest";
import { minimumWagePanel } from "../testing/minimum-wage-panel";
import { aggregateEffects } from "./aggregate-effects";
import type { CohortUnit } from "./cohort-panel";
import { groupTimeEffects } from "./group-time-effects";
import { twoWayFixedEffects } from "./two-way-fixed-effects";

const panel = minimumWagePanel();
const never = groupTimeEffects(panel, "never");
const notYet = groupTimeEffects(panel, "not_yet");

/** ATT(g, t) and analytic standard errors; the first to four places as the package `did` prints them. */
const NEVER = [
  [2004, 2004, -0.010503246221, 0.023251036368],
  [2004, 2005, -0.070423158103, 0.030984766757],
  [2004, 2006, -0.137258738889, 0.036435664288],
  [2004, 2007, -0.100811363085, 0.034359225835],
  [2006, 2004, 0.006520112424, 0.023326805142],
  [2006, 2005, -0.002750818751, 0.01955856104],
  [2006, 2006, -0.004594606953, 0.01775519666],
  [2006, 2007, -0.041224471546, 0.020229180705],
  [2007, 2004, 0.030506655583, 0.01503356028],
  [2007, 2005, -0.002725892886, 0.016395832896],
  [2007, 2006, -0.03108711939, 0.017877511313],
  [2007, 2007, -0.026054410719, 0.016655435349],
] as const;
const NOT_YET = [
  [2004, 2004, -0.019372363676, 0.022310112884],
  [2004, 2005, -0.078319099062, 0.030390228543],
  [2004, 2006, -0.136274346329, 0.035403384969],
  [2006, 2005, -0.001939246096, 0.019042158606],
  [2006, 2006, 0.00466087632, 0.016335584246],
  [2007, 2004, 0.029759364761, 0.014533541639],
] as const;

describe("group-time effects of the minimum wage data", () => {
  it("equal the published ones with never-treated comparison, standard errors included", () => {
    expect(never).toHaveLength(12);
    NEVER.forEach(([cohort, period, att, standardError], at) => {
      expect(never[at]).toMatchObject({ cohort, period });
      expect(never[at]?.att).toBeCloseTo(att, 6);
      expect(never[at]?.standardError).toBeCloseTo(standardError, 6);
    });
  });

  it("equal the recomputed ones with not-yet-treated comparison", () => {
    for (const [cohort, period, att, standardError] of NOT_YET) {
      const effect = notYet.find((other) => other.cohort === cohort && other.period === period);
      expect(effect?.att).toBeCloseTo(att, 6);
      expect(effect?.standardError).toBeCloseTo(standardError, 6);
    }
  });
});

describe("aggregates of the minimum wage data", () => {
  const aggregates = aggregateEffects(panel, never);

  it("by time since treatment equal the published ones to four places", () => {
    const published = {
      "-3": 0.0305,
      "-2": -0.0006,
      "-1": -0.0245,
      "0": -0.0199,
      "1": -0.051,
      "2": -0.1373,
      "3": -0.1008,
    };
    for (const [time, att] of Object.entries(published)) {
      expect(aggregates?.dynamic.parts.find(({ at }) => at === Number(time))?.att).toBeCloseTo(att, 4);
    }
    expect(aggregates?.dynamic.overall.att).toBeCloseTo(-0.0772, 4);
  });

  it("by cohort equal the published ones to four places", () => {
    expect(aggregates?.group.parts.map(({ at, att }) => [at, Number(att.toFixed(4))])).toEqual([
      [2004, -0.0797],
      [2006, -0.0229],
      [2007, -0.0261],
    ]);
    expect(aggregates?.group.overall.att).toBeCloseTo(-0.031, 4);
  });

  it("simple and by calendar equal the recomputed ones", () => {
    expect(aggregates?.simple.att).toBeCloseTo(-0.03995127515517701, 6);
    expect(aggregates?.calendar.overall.att).toBeCloseTo(-0.0417004321312833, 6);
  });

  it("have the standard errors of an independent implementation (csdid 0.4.3, analytic)", () => {
    const withNotYet = aggregateEffects(panel, notYet);
    const errors = (aggregates: ReturnType<typeof aggregateEffects>) =>
      [
        aggregates?.simple,
        aggregates?.dynamic.overall,
        aggregates?.group.overall,
        aggregates?.calendar.overall,
      ].map((aggregate) => Number(aggregate?.standardError.toFixed(6)));
    expect(errors(aggregates)).toEqual([0.012034, 0.019965, 0.012446, 0.015972]);
    expect(errors(withNotYet)).toEqual([0.012052, 0.01956, 0.012575, 0.015571]);
  });

  it("are refused as nothing when no unit is treated within the panel", () => {
    expect(aggregateEffects(panel, [])).toBeNull();
  });
});

describe("two-way fixed effects", () => {
  it("give -0.03655 on the minimum wage data, as recomputed", () => {
    const rows = panel.units.flatMap(({ cohort, outcomes }, unit) =>
      outcomes.map((outcome, at) => {
        const period = panel.periods[at] ?? 0;
        return { unit, period, outcome, treated: cohort !== null && period >= cohort };
      }),
    );
    expect(twoWayFixedEffects(rows).beta).toBeCloseTo(-0.03654893667406721, 6);
    // Clustered by county as pyfixest 0.60.0 has it.
    expect(twoWayFixedEffects(rows).standardError).toBeCloseTo(0.013265155, 6);
  });

  it("refuse a panel in which nobody's treatment changes", () => {
    const rows = [0, 1].flatMap((unit) =>
      [0, 1].map((period) => ({ unit, period, outcome: 1, treated: unit === 1 })),
    );
    expect(() => twoWayFixedEffects(rows)).toThrow(/does not vary/);
  });
});

describe("Card and Krueger (1994), table 3", () => {
  // Full-time equivalents by store in both waves: 75 stores in Pennsylvania, 309 in New Jersey.
  const stores = (count: number, cohort: number | null, before: number, change: number, spread: number) =>
    Array.from({ length: count }, (_, store): CohortUnit => {
      const wave = Math.SQRT2 * Math.cos((Math.PI * (store + 0.5)) / count);
      const sample = Math.sqrt((count - 1) / count) * spread;
      return { cohort, outcomes: [before, before + change + sample * wave] };
    });

  it("finds 2.75 with standard error 1.34 in the balanced sample", () => {
    const units = [
      ...stores(75, null, 23.38, -2.283333333333333, 10.85362790677563),
      ...stores(309, 2, 20.430582524271845, 0.4666666666666666, 8.452194955578081),
    ];
    const [effect] = groupTimeEffects({ periods: [1, 2], units }, "never");
    expect(effect?.att).toBeCloseTo(2.75, 9);
    // The analytic error divides by n, Welch's by n − 1.
    expect(effect?.standardError).toBeCloseTo(1.3423, 1);
  });

  it("finds the printed cells' 2.76, up to their rounding", () => {
    const published = 21.03 - 20.44 - (21.17 - 23.33);
    expect(published).toBeCloseTo(2.76, 1);
  });
});
