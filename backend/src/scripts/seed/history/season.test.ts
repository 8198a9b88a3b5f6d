import { describe, expect, it } from "vitest";
import { monthRange } from "@cluster-market/uplift";
import { ramadanShare } from "./ramadan";
import { seasonFactor } from "./season";

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("season", () => {
  it("averages one over a year of mango", () => {
    expect(mean(monthRange("2025-01", "2025-12").map((month) => seasonFactor("mango", month)))).toBeCloseTo(
      1,
      2,
    );
  });
  it("brings mango from May to July and a little at the turn of the year", () => {
    const of = (month: string) => seasonFactor("mango", month);
    expect(Math.min(of("2026-05"), of("2026-06"), of("2026-07"))).toBeGreaterThan(1.2);
    expect(Math.min(of("2026-12"), of("2026-01"))).toBeGreaterThan(of("2026-10"));
  });
  it("sells more harissa in the month of Ramadan, wherever it falls", () => {
    expect(ramadanShare("2025-03")).toBeGreaterThan(0.9);
    expect(ramadanShare("2025-06")).toBe(0);
    expect(seasonFactor("harissa", "2025-03")).toBeGreaterThan(seasonFactor("harissa", "2027-03") * 1.3);
    expect(seasonFactor("mango", "2025-03")).toBe(seasonFactor("mango", "2027-03"));
  });
});
