import { describe, expect, it } from "vitest";
import { simulateProgramme } from "../simulation/simulate-programme";
import { averageEffect } from "./average-effect";
import { estimateUplift } from "./estimate-uplift";
import { UPLIFT_SETTINGS } from "./uplift-settings";

describe("the jackknife", () => {
  const { panel } = simulateProgramme({ groups: 12, missing: 0.05 }, 8);
  const { uplift, sample, diagnostics } = estimateUplift(panel, { permutations: 99, enumerateUpTo: 99 });

  it("is what leaving out each group and estimating anew gives", () => {
    const averages = panel.groups.map(
      (_, left) =>
        averageEffect({ ...panel, groups: panel.groups.filter((__, at) => at !== left) }, UPLIFT_SETTINGS)
          .att ?? NaN,
    );
    const mean = averages.reduce((sum, value) => sum + value, 0) / averages.length;
    const squares = averages.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    expect(sample.groups).toBe(12);
    expect(uplift?.jackknife?.degreesOfFreedom).toBe(11);
    expect(uplift?.jackknife?.standardError).toBeCloseTo(Math.sqrt((11 / 12) * squares), 10);
  });

  it("reaches t(11) × its error to either side: 1.7959 at 90 %", () => {
    const { standardError = NaN, range } = uplift?.jackknife ?? {};
    expect(Math.log1p(range?.high ?? NaN) - (uplift?.att ?? NaN)).toBeCloseTo(1.7958848 * standardError, 6);
    expect((uplift?.att ?? NaN) - Math.log1p(range?.low ?? NaN)).toBeCloseTo(1.7958848 * standardError, 6);
  });

  it("brackets the estimate by leaving out one onboarded group at a time", () => {
    expect(diagnostics?.leaveOneOut?.lowest).toBeLessThanOrEqual(uplift?.upliftRatio ?? -1);
    expect(diagnostics?.leaveOneOut?.highest).toBeGreaterThanOrEqual(uplift?.upliftRatio ?? 9);
  });
});
