import { describe, expect, it } from "vitest";
import { UpliftError } from "./errors";
import { addMonths, compareMonths, earlierMonth, isMonth, monthRange } from "./month";

describe("months", () => {
  it("step over the end of a year in both directions", () => {
    expect(addMonths("2025-11", 3)).toBe("2026-02");
    expect(addMonths("2026-02", -14)).toBe("2024-12");
  });

  it("range includes both ends and is empty when the end is before the start", () => {
    expect(monthRange("2025-12", "2026-02")).toEqual(["2025-12", "2026-01", "2026-02"]);
    expect(monthRange("2026-02", "2026-01")).toEqual([]);
  });

  it("compare by time", () => {
    expect(compareMonths("2025-12", "2026-01")).toBeLessThan(0);
    expect(earlierMonth("2026-01", "2025-12")).toBe("2025-12");
  });

  it("of other forms are refused with the value and the form wanted", () => {
    for (const bad of ["2026-13", "2026-00", "26-01", "2026-1", "2026-01-01", ""]) {
      expect(isMonth(bad)).toBe(false);
      expect(() => addMonths(bad, 1)).toThrow(UpliftError);
    }
    expect(() => addMonths("2026-13", 1)).toThrow(/"2026-13" is not a month.*YYYY-MM/);
  });
});
