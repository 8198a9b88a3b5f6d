import fc from "fast-check";
import { expect, it } from "vitest";
import { addMonths } from "../month";
import type { SalesPanel } from "../panel/sales-panel";
import { estimateUplift } from "./estimate-uplift";

const MONTHS = 40;
const amount = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 1e3, noNaN: true }),
  fc.double({ min: -1e3, max: 1e12, noNaN: true }),
);
const group = fc.record({
  country: fc.constantFrom("GH", "TN"),
  valueChain: fc.constantFrom("mango", "harissa"),
  access: fc.option(fc.integer({ min: -30, max: 60 }), { nil: null }),
  real: fc.array(amount, { minLength: MONTHS, maxLength: MONTHS }),
  reported: fc.array(fc.constantFrom(0, 1, 1, 1), { minLength: MONTHS, maxLength: MONTHS }),
});
const panels = fc.array(group, { maxLength: 12 }).map((groups): SalesPanel => ({
  firstMonth: "2022-01",
  monthCount: MONTHS,
  groups: groups.map(({ access, real, reported, ...place }, index) => ({
    ...place,
    groupId: String(index),
    accessMonth: access === null ? null : addMonths("2022-01", access),
    real: Float64Array.from(real, (value, month) => (reported[month] === 1 ? value : 0)),
    reported: Uint8Array.from(reported),
    verified: Uint8Array.from(reported),
  })),
}));

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

it("any panel gives a finite result or reasons, never NaN", () => {
  fc.assert(
    fc.property(panels, (panel) => {
      const estimate = estimateUplift(panel, { permutations: 49, enumerateUpTo: 50 });
      expect(numbersIn(estimate).every(Number.isFinite)).toBe(true);
      expect(estimate.status === "estimated").toBe(estimate.notEnough.length === 0);
      expect(estimate.uplift === null).toBe(estimate.status !== "estimated");
      const { low, high } = estimate.uplift?.range ?? { low: null, high: null };
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
    }),
    { numRuns: 300 },
  );
});
