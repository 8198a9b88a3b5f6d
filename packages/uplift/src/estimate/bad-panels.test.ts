import { describe, expect, it } from "vitest";
import { type YearlyGroup, yearlyPanel } from "../testing/window-panel";
import { estimateUplift } from "./estimate-uplift";

const group = (id: string, access: number | null, changes: Partial<YearlyGroup> = {}): YearlyGroup => ({
  id,
  yearly: [100, 120],
  access,
  ...changes,
});
const codes = (...groups: YearlyGroup[]) =>
  estimateUplift(yearlyPanel(groups)).notEnough.map(({ code }) => code);
const leftOut = (...groups: YearlyGroup[]) => estimateUplift(yearlyPanel(groups)).groups[0]?.leftOut;

describe("a panel that cannot carry an estimate says why", () => {
  it("without any group", () => {
    expect(estimateUplift({ firstMonth: "2022-01", monthCount: 0, groups: [] })).toMatchObject({
      status: "not_enough_data",
      groups: [],
    });
  });

  it("with one group", () => {
    expect(codes(group("a", 12))).toContain("too_few_onboarded");
    expect(leftOut(group("a", 12))).toBe("no_comparison_groups");
  });

  it("with all onboarded in one month: nobody is left to compare with", () => {
    expect(codes(...["a", "b", "c", "d"].map((id) => group(id, 12)))).toEqual([
      "too_few_onboarded",
      "too_few_comparison",
      "too_few_permutations",
    ]);
  });

  it("with onboarding before the data: there is no year before", () => {
    expect(leftOut(group("a", -5), group("x", null), group("y", null))).toBe("window_under_half_covered");
    expect(leftOut(group("a", -500), group("x", null), group("y", null))).toBe("window_under_half_covered");
  });

  it("with onboarding after the data: the window is not over", () => {
    expect(leftOut(group("a", 24), group("x", null))).toBe("window_unfinished");
    expect(leftOut(group("a", 500), group("x", null))).toBe("window_unfinished");
  });

  it("with a window that reaches one month past the end", () => {
    expect(leftOut(group("a", 13), group("x", null))).toBe("window_unfinished");
  });

  it("with more taken back than sold in a window", () => {
    const donors = [group("x", null), group("y", null)];
    expect(leftOut(group("a", 12, { yearly: [100, -20] }), ...donors)).toBe("nothing_sold_in_a_window");
  });
});

describe("a group that", () => {
  const donors = ["x", "y", "z"].map((id) => group(id, null));
  const treated = ["b", "c"].map((id) => group(id, 12, { yearly: [100, 180] }));

  it("leaves and returns keeps its first month and is compared over the months it reported", () => {
    const returning = group("a", 12, { yearly: [100, 180], missing: [15, 16, 17] });
    const estimate = estimateUplift(yearlyPanel([returning, ...treated, ...donors]));
    expect(estimate.status).toBe("estimated");
    expect(estimate.uplift?.upliftRatio).toBeCloseTo(0.5, 12);
  });

  it("sells a trillion beside groups that sell one changes no one else's effect", () => {
    const huge = group("a", 12, { yearly: [1e12, 1.8e12] });
    const estimate = estimateUplift(
      yearlyPanel([huge, ...treated, ...donors.map((one) => ({ ...one, yearly: [1, 1.2] }))]),
    );
    expect(estimate.uplift?.upliftRatio).toBeCloseTo(0.5, 12);
  });
});
