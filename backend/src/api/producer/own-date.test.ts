import { describe, expect, it } from "vitest";
import { addMonths, dateInZone, daysBetween, withinMonth } from "./own-date";

describe("dates of a group", () => {
  it("are those of its own time zone", () => {
    expect(dateInZone(new Date("2026-11-24T23:30:00Z"), "Africa/Tunis")).toBe("2026-11-25");
    expect(dateInZone(new Date("2026-11-24T23:30:00Z"), "Africa/Accra")).toBe("2026-11-24");
  });
  it("go over the year's end", () => {
    expect(addMonths("2026-01", -1)).toBe("2025-12");
    expect(addMonths("2026-12", 1)).toBe("2027-01");
    expect(withinMonth("2026-12").$lt.toISOString()).toBe("2027-01-01T00:00:00.000Z");
  });
  it("are counted in whole days", () => {
    expect(daysBetween("2026-02-28", "2026-03-01")).toBe(1);
  });
});
