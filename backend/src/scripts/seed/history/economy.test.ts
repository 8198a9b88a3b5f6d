import { describe, expect, it } from "vitest";
import { economyOf, historyMonths } from "./economy";

describe("the demonstration's prices and rates", () => {
  it("run from January of the base year to the month before the as-of date", () => {
    expect(historyMonths("2026-11-24")).toEqual({ first: "2024-05", last: "2026-10" });
    const months = [...economyOf("gh", "2026-11-24").priceIndex.keys()];
    expect([months[0], months.at(-1)]).toEqual(["2024-01", "2026-10"]);
  });
  it("average 100 over the base year and rise every month", () => {
    const { base, priceIndex } = economyOf("tn", "2026-11-24");
    const values = [...priceIndex].map(([month, value]) => ({ month, value: Number(value) }));
    const ofBase = values.filter(({ month }) => month.startsWith(base));
    expect(ofBase.reduce((sum, { value }) => sum + value, 0) / ofBase.length).toBeCloseTo(100, 2);
    expect(values.every(({ value }, at) => at === 0 || value > (values[at - 1]?.value ?? 0))).toBe(true);
  });
  it("know a rate to the euro for every month of sales", () => {
    const { toEuro, priceIndex } = economyOf("gh", "2026-01-05");
    expect([...toEuro.keys()]).toEqual([...priceIndex.keys()]);
    expect([...toEuro.values()].every((rate) => /^0\.\d{6}$/.test(rate))).toBe(true);
  });
});
