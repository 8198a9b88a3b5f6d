import { describe, expect, it } from "vitest";
import { simulateProgramme } from "../simulation/simulate-programme";
import { type YearlyGroup, yearlyPanel } from "../testing/window-panel";
import { estimateUplift } from "./estimate-uplift";
import { UPLIFT_SETTINGS } from "./uplift-settings";

/** Onboarded groups double, the others grow by half: similar groups do not explain a third, 2 ÷ 1.5 − 1. */
const doubling: YearlyGroup[] = [
  { id: "a", yearly: [100, 200], access: 12 },
  { id: "b", yearly: [10, 20], access: 12 },
  { id: "c", yearly: [50, 100], access: 12 },
  { id: "x", yearly: [30, 45], access: null },
  { id: "y", yearly: [70, 105], access: null },
  { id: "z", yearly: [20, 30], access: null },
];
const codes = (groups: readonly YearlyGroup[]) =>
  estimateUplift(yearlyPanel(groups)).notEnough.map(({ code }) => code);

describe("a programme worked out by hand", () => {
  const estimate = estimateUplift(yearlyPanel(doubling));

  it("finds a third more than similar groups suggest", () => {
    expect(estimate.status).toBe("estimated");
    expect(estimate.uplift?.att).toBeCloseTo(Math.log(2 / 1.5), 12);
    expect(estimate.uplift?.upliftRatio).toBeCloseTo(1 / 3, 12);
    expect(estimate.uplift?.incomeWeightedUpliftRatio).toBeCloseTo(1 / 3, 12);
  });

  it("puts it into money: a quarter of 12 × 320 sold is not explained", () => {
    expect(estimate.uplift?.amount).toBeCloseTo(12 * 320 * 0.25, 9);
  });

  it("uses all 20 permutations; only the true one and its mirror are as extreme", () => {
    expect(estimate.uplift?.permutations).toEqual({ used: 20, distinct: 20, exact: true });
    expect(estimate.uplift?.pValue).toBe(0.1);
    expect(estimate.uplift?.holdsZero).toBe(false);
  });

  it("has no uncertainty between groups that all did the same", () => {
    expect(estimate.uplift?.jackknife?.standardError).toBeCloseTo(0, 12);
    expect(estimate.uplift?.range.low).toBeCloseTo(1 / 3, 2);
    expect(estimate.uplift?.range.high).toBeCloseTo(1 / 3, 2);
  });

  it("shows a group its own change beside the range of the others, and no effect", () => {
    expect(estimate.groups[0]).toEqual({
      groupId: "a",
      leftOut: null,
      changeRatio: expect.closeTo(1, 12) as number,
      comparison: {
        lowest: expect.closeTo(0.5, 12) as number,
        highest: expect.closeTo(0.5, 12) as number,
        groups: 3,
        groupIds: ["x", "y", "z"],
      },
      widened: false,
    });
  });

  it("counts groups, months and verified figures", () => {
    expect(estimate.sample).toEqual({
      onboardedGroups: 3,
      comparisonGroups: 3,
      groups: 6,
      windowMonths: 12,
      reportedShare: 1,
      verifiedShare: 1,
    });
  });

  it("says that onboarding was not drawn by lot", () => {
    expect(estimate.caveats).toContain("not_drawn_by_lot");
  });
});

describe("comparison groups", () => {
  it("are those of the same value chain where there are two", () => {
    const other: YearlyGroup = { id: "p", yearly: [10, 1_000], access: null, chain: "pineapple" };
    expect(estimateUplift(yearlyPanel([...doubling, other])).uplift?.att).toBeCloseTo(Math.log(2 / 1.5), 12);
  });

  it("are widened to all chains of the country, and flagged, where there are fewer", () => {
    const elsewhere = doubling.map((group) =>
      group.access === null ? { ...group, chain: "pineapple" } : group,
    );
    const more = [
      ...elsewhere,
      { id: "q", yearly: [5, 7.5], access: null, chain: "pineapple" },
      { id: "m", yearly: [5, 7.5], access: null },
      { id: "p", yearly: [5, 10], access: 12, chain: "pineapple" },
    ];
    const estimate = estimateUplift(yearlyPanel(more));
    expect(estimate.uplift?.att).toBeCloseTo(Math.log(2 / 1.5), 12);
    expect(estimate.caveats).toContain("comparison_widened_to_all_chains");
    expect(estimate.groups.find(({ groupId }) => groupId === "p")?.widened).toBe(false);
  });

  it("never come from another country", () => {
    const abroad = doubling.map((group) => (group.access === null ? { ...group, country: "TN" } : group));
    expect(codes(abroad)).toContain("too_few_onboarded");
    expect(estimateUplift(yearlyPanel(abroad)).groups[0]?.leftOut).toBe("no_comparison_groups");
  });

  it("may be onboarded later, once the window is over, but not before", () => {
    const later = (access: number): YearlyGroup[] => [
      ...doubling.map((group) => ({ ...group, yearly: [...group.yearly, group.yearly[1] ?? 0] })),
      { id: "later", yearly: [10, 15, 15], access },
    ];
    const donors = (access: number) =>
      estimateUplift(yearlyPanel(later(access))).groups[0]?.comparison?.groups;
    expect(donors(24)).toBe(4);
    expect(donors(23)).toBe(3);
  });

  it("change nothing when added where no one is compared with them", () => {
    const base = simulateProgramme({ groups: 16 }, 4).panel;
    const far = simulateProgramme({ groups: 5, neverShare: 1 }, 9).panel.groups.map((group) => ({
      ...group,
      groupId: `far ${group.groupId}`,
      country: "AA",
    }));
    const alone = estimateUplift(base);
    expect(estimateUplift({ ...base, groups: [...far, ...base.groups] }).uplift).toEqual(alone.uplift);
  });
});

describe("what does not matter", () => {
  const { panel } = simulateProgramme({ groups: 14, chains: 2 }, 7);
  const estimate = estimateUplift(panel);

  it("is the order of groups and what they are called", () => {
    const renamed = [...panel.groups]
      .reverse()
      .map((group, index) => ({ ...group, groupId: `n${String(index)}` }));
    expect(estimateUplift({ ...panel, groups: renamed }).uplift).toEqual(estimate.uplift);
  });

  it("is the currency's unit, save for the amount", () => {
    const scaled = panel.groups.map((group) => ({
      ...group,
      real: group.real.map((amount) => amount * 1_024),
    }));
    const other = estimateUplift({ ...panel, groups: scaled }).uplift;
    expect(other?.range).toEqual(estimate.uplift?.range);
    expect(other?.pValue).toBe(estimate.uplift?.pValue);
    expect(other?.amount).toBeCloseTo((estimate.uplift?.amount ?? 0) * 1_024, 3);
  });

  it("is when it is computed: the same input gives the same result", () => {
    expect(estimateUplift(panel)).toEqual(estimate);
  });
});

describe("not enough data yet", () => {
  it("because no group is onboarded, or all of them are", () => {
    expect(codes(doubling.map((group) => ({ ...group, access: null })))).toEqual(["no_group_onboarded"]);
    expect(codes(doubling.map((group) => ({ ...group, access: 12 })))).toContain("too_few_comparison");
  });

  it("because fewer than three are onboarded or compared", () => {
    expect(codes(doubling.slice(1))).toEqual(["too_few_onboarded", "too_few_permutations"]);
    expect(codes(doubling.slice(0, 5))).toEqual(["too_few_comparison", "too_few_permutations"]);
  });

  it("because the windows are not over", () => {
    expect(codes(doubling.map((group) => ({ ...group, access: group.access && 13 })))).toContain(
      "windows_unfinished",
    );
  });

  it("because under half of the windows is covered", () => {
    const gaps = doubling.map((group) => ({
      ...group,
      missing: group.access === null ? [] : [12, 13, 14, 15, 16, 17, 18],
    }));
    expect(codes(gaps)).toContain("windows_under_half_covered");
  });

  it("because under 80 % of the months are reported", () => {
    const gaps = doubling.map((group) => ({ ...group, missing: [0, 1, 2, 3, 4] }));
    const estimate = estimateUplift(yearlyPanel(gaps));
    expect(estimate.notEnough).toEqual([
      { code: "too_few_months_reported", has: expect.closeTo(19 / 24, 9) as number, needs: 0.8 },
    ]);
    expect(estimate.uplift).toBeNull();
  });

  it("leaves out a group that sold nothing in a window instead of taking a logarithm of zero", () => {
    const silent: YearlyGroup = { id: "silent", yearly: [0, 50], access: 12 };
    const estimate = estimateUplift(yearlyPanel([...doubling, silent]));
    expect(estimate.groups.at(-1)).toMatchObject({ leftOut: "nothing_sold_in_a_window", changeRatio: null });
    expect(estimate.uplift?.att).toBeCloseTo(Math.log(2 / 1.5), 12);
    expect(estimate.caveats).toContain("groups_left_out");
  });
});

describe("diagnostics", () => {
  it("find no effect where nothing had happened, and say how much larger the estimate is", () => {
    const three = doubling.map(({ yearly: [before = 0, after = 0], ...group }) => ({
      ...group,
      yearly: [before * (group.access === null ? 1 : 0.9), before, after],
      access: group.access === null ? null : 24,
    }));
    const { diagnostics, uplift } = estimateUplift(yearlyPanel(three));
    expect(diagnostics?.placebos[0]).toMatchObject({ monthsEarlier: 12, onboardedGroups: 3 });
    expect(diagnostics?.placebos[0]?.att).toBeCloseTo(-Math.log(0.9), 12);
    expect(diagnostics?.breakdown).toBeCloseTo((uplift?.att ?? 0) / -Math.log(0.9), 9);
    expect(diagnostics?.placebos[1]).toMatchObject({ att: null });
  });

  it("estimate anew without recalled figures", () => {
    const recalled = doubling.map((group) =>
      group.id === "a" ? { ...group, recalled: [0, 1, 2, 3, 4, 5, 6] } : group,
    );
    const { diagnostics } = estimateUplift(yearlyPanel(recalled));
    expect(diagnostics?.verifiedOnly).toMatchObject({ onboardedGroups: 2 });
  });
});

it("stores the rules it went by", () => {
  expect(estimateUplift(yearlyPanel(doubling), { seed: 9 }).settings).toEqual({
    ...UPLIFT_SETTINGS,
    seed: 9,
  });
});
