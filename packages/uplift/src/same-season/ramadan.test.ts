import { describe, expect, it } from "vitest";
import { monthRange } from "../month";
import { countRamadans, ramadanStarts } from "./ramadan";

describe("Ramadan", () => {
  it("begins in March 2025 (1 March) and in February 2026 (18 February)", () => {
    expect(ramadanStarts("2025-03")).toBe(1);
    expect(ramadanStarts("2026-02")).toBe(1);
    expect(ramadanStarts("2026-03")).toBe(0);
  });

  it("begins twice in 2030, in January and in December", () => {
    const starts = monthRange("2030-01", "2030-12").filter((month) => ramadanStarts(month) > 0);
    expect(starts).toEqual(["2030-01", "2030-12"]);
    expect(countRamadans(monthRange("2030-01", "2030-12"))).toBe(2);
  });

  it("begins once in every other year from 2020 to 2040", () => {
    for (let year = 2020; year <= 2040; year += 1) {
      const count = countRamadans(monthRange(`${String(year)}-01`, `${String(year)}-12`));
      expect(count).toBe(year === 2030 ? 2 : 1);
    }
  });
});
