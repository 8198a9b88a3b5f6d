import { describe, expect, it } from "vitest";
import { dayMonthsAgo, monthStartAgo, nextRamadan } from "./calendar";

describe("days counted from the as-of date", () => {
  it("stay in the month that was meant when that month is shorter", () => {
    expect(dayMonthsAgo("2026-03-31", 1)).toBe("2026-02-28");
    expect(dayMonthsAgo("2026-01-15", 2)).toBe("2025-11-15");
    expect(monthStartAgo("2026-03-31", 1)).toBe("2026-02-01");
  });
  it("go forward by negative months", () => {
    expect(dayMonthsAgo("2026-11-24", -14)).toBe("2028-01-24");
  });
  it("know when the next Ramadan begins", () => {
    expect(nextRamadan("2026-11-24")).toBe("2027-02-08");
  });
});
