import { describe, expect, it } from "vitest";
import { type YearlyGroup, yearlyPanel } from "../testing/window-panel";
import { syntheticPanelFor } from "./synthetic-panel-for";
import { syntheticComparison } from "./synthetic-placebo";

const group = (
  id: string,
  access: number | null,
  yearly: readonly number[],
  missing: number[] = [],
): YearlyGroup => ({
  id,
  access,
  yearly,
  missing,
});
const donors = Array.from({ length: 11 }, (_, at) =>
  group(`d${String(at)}`, null, [10 + at, 12 + at, 13 + 2 * at]),
);

describe("one large group beside a synthetic one", () => {
  it("stands in shares of its own average before access, in the months it reported", () => {
    const laid = syntheticPanelFor(
      yearlyPanel([group("big", 24, [900, 1_100, 1_500], [5]), ...donors]),
      "big",
    );
    expect(laid?.panel.periodsBefore).toBe(23);
    expect(laid?.panel.treated).toHaveLength(35);
    expect(laid?.panel.treated.at(-1)).toBeCloseTo(1_500 / ((11 * 900 + 12 * 1_100) / 23), 12);
  });

  it("takes as donors only groups of its chain that reported throughout and were not onboarded meanwhile", () => {
    const panel = yearlyPanel([
      group("big", 24, [900, 1_100, 1_500]),
      group("gap", null, [10, 12, 13], [7]),
      group("early", 20, [10, 12, 13]),
      { ...group("elsewhere", null, [10, 12, 13]), chain: "pineapple" },
      group("silent", null, [0, 0, 13]),
      ...donors,
    ]);
    expect(syntheticPanelFor(panel, "big")?.donorIds).toEqual(donors.map(({ id }) => id));
  });

  it("can be compared at once", () => {
    const laid = syntheticPanelFor(yearlyPanel([group("big", 24, [100, 120, 200]), ...donors]), "big");
    const comparison = laid && syntheticComparison(laid.panel);
    expect(comparison?.status === "compared" && comparison.fit.effect).toBeGreaterThan(0.3);
  });

  it("does not exist without access, before a year is over, or without sales before", () => {
    const none = (one: YearlyGroup) => syntheticPanelFor(yearlyPanel([one, ...donors]), one.id);
    expect(none(group("a", null, [1, 1, 1]))).toBeNull();
    expect(none(group("a", 25, [1, 1, 1]))).toBeNull();
    expect(none(group("a", 24, [0, 0, 1]))).toBeNull();
    expect(syntheticPanelFor(yearlyPanel(donors), "nobody")).toBeNull();
  });
});
