import { describe, expect, it } from "vitest";
import { yearlyPanel } from "../testing/window-panel";
import { chartSeries } from "./chart-series";
import { linePath, svgText } from "./svg";
import { upliftChart } from "./uplift-chart";

const panel = yearlyPanel([
  { id: "a", yearly: [100, 200], access: 12, missing: [15] },
  { id: "x", yearly: [30, 45], access: null },
]);
const points = chartSeries(panel, [{ groupId: "a", comparisonIds: ["x"] }]);

describe("the chart", () => {
  it("indexes each group to its own year before access", () => {
    expect(points).toHaveLength(24);
    expect(points[0]).toEqual({ monthsSince: -12, onboarded: 1, comparison: 1 });
    expect(points[12]).toEqual({ monthsSince: 0, onboarded: 2, comparison: 1.5 });
  });

  it("leaves a gap where nothing was reported", () => {
    expect(points[15]).toEqual({ monthsSince: 3, onboarded: null, comparison: 1.5 });
    expect(linePath([[0, 1], [1, 1], null, [3, 1]])).toBe("M0 1 L1 1 M3 1");
  });

  it("shows the range beside zero, in both languages, and draws no NaN", () => {
    const uplift = { upliftRatio: 0.24, range: { low: 0.03, high: null } };
    const drawing = upliftChart(points, uplift, "en");
    expect(drawing).toContain("+24");
    expect(drawing).toContain("Months since access");
    expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
    expect(upliftChart(points, uplift, "fr")).toContain("Mois depuis");
  });

  it("says that there is not enough data where there is no estimate", () => {
    expect(upliftChart([], null, "en")).toContain("Not enough data yet");
  });

  it("escapes what it writes", () => {
    expect(svgText(0, 0, '<b>&"')).toContain("&lt;b&gt;&amp;&quot;");
  });
});
