import { describe, expect, it } from "vitest";
import { californiaSmoking } from "../testing/california-smoking";
import { ridgedSimplexWeights } from "./ridged-simplex-weights";
import { gramOf, simplexWeights } from "./simplex-weights";
import { syntheticControl } from "./synthetic-control";
import { syntheticDifference } from "./synthetic-did";
import { SYNTHETIC_GATES, syntheticComparison } from "./synthetic-placebo";

describe("California's tobacco programme (Arkhangelsky et al. 2021, table 1)", () => {
  it("by synthetic difference in differences sold 15.6 packs fewer", () => {
    expect(syntheticDifference(californiaSmoking).effect).toBeCloseTo(-15.6, 1);
  });

  it("by synthetic control sold 19.5 packs fewer", () => {
    // The table prints 19.6 because its solver stopped early; non-negative least squares (scipy) gives this.
    expect(syntheticControl(californiaSmoking).effect).toBeCloseTo(-19.513631, 5);
  });

  it("has a placebo error near the published 8.4, which was drawn at random", () => {
    const { placeboError } = syntheticDifference(californiaSmoking);
    expect(placeboError).toBeGreaterThan(7);
    expect(placeboError).toBeLessThan(11);
  });

  it("stands out among 39 states by the placebo test", () => {
    const comparison = syntheticComparison(californiaSmoking, { ...SYNTHETIC_GATES, leastPeriodsBefore: 19 });
    expect(comparison.status).toBe("compared");
    expect(comparison.status === "compared" && comparison.pValue).toBeLessThanOrEqual(3 / 39);
  });
});

describe("a synthetic comparison", () => {
  const donors = Array.from({ length: 12 }, (_, donor) =>
    Array.from({ length: 36 }, (__, month) => 100 + 10 * Math.sin(month + donor) + donor),
  );
  const mixture = donors[0]?.map((value, month) => (value + (donors[5]?.[month] ?? 0)) / 2) ?? [];

  it("finds the mixture a unit is made of, and the effect put on top of it", () => {
    const treated = mixture.map((value, month) => value + (month >= 24 ? 7 : 0));
    const comparison = syntheticComparison({ treated, donors, periodsBefore: 24 });
    expect(comparison.status === "compared" && comparison.fit.effect).toBeCloseTo(7, 3);
    expect(comparison.status === "compared" && comparison.rank).toBe(1);
  });

  it("is refused with under ten donors, under 24 months before, or a poor fit", () => {
    const refusal = (changes: object) =>
      syntheticComparison({ treated: mixture, donors, periodsBefore: 24, ...changes });
    expect(refusal({ donors: donors.slice(0, 9) })).toEqual({ status: "refused", reason: "too_few_donors" });
    expect(refusal({ periodsBefore: 23 })).toEqual({ status: "refused", reason: "too_few_periods_before" });
    expect(refusal({ treated: mixture.map((value) => value * 3) })).toEqual({
      status: "refused",
      reason: "poor_fit_before",
    });
  });

  it("refuses gaps and unequal lengths", () => {
    expect(() =>
      syntheticControl({ treated: [1, Number.NaN, 2], donors: [[1, 2, 3]], periodsBefore: 2 }),
    ).toThrow(/without gaps/);
  });
});

describe("weights on the simplex", () => {
  it("find a corner and an inner point", () => {
    // The gram matrix of two unit vectors: the problem is the distance from the target itself.
    const problem = (target: readonly number[]) => ({
      gram: gramOf([
        [1, 0],
        [0, 1],
      ]),
      linear: Float64Array.from(target),
      items: [0, 1],
      ridge: 0,
    });
    expect([...simplexWeights(problem([5, 0]))]).toEqual([1, 0]);
    const inner = simplexWeights(problem([0.25, 0.75]));
    expect(inner[0]).toBeCloseTo(0.25, 9);
  });

  it("are the same by both methods where a ridge makes the optimum unique", () => {
    const series = Array.from({ length: 8 }, (_, item) =>
      Array.from({ length: 30 }, (__, period) => Math.sin(period * (1 + item / 9)) + item / 20),
    );
    const problem = {
      gram: gramOf(series),
      linear: gramOf(series).slice(0, 8),
      items: [1, 2, 3, 4, 5, 6, 7],
      ridge: 3,
    };
    const one = simplexWeights(problem);
    ridgedSimplexWeights(problem).forEach((weight, item) => {
      expect(weight).toBeCloseTo(one[item] ?? 0, 6);
    });
  });
});
