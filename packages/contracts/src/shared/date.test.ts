import { describe, expect, it } from "vitest";
import { dateSchema, instantSchema, monthSchema } from "./date";

describe("dateSchema", () => {
  it("takes a day that exists, the leap day too", () => {
    expect(dateSchema.safeParse("2026-11-24").success).toBe(true);
    expect(dateSchema.safeParse("2028-02-29").success).toBe(true);
  });

  it.each(["2026-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00"])(
    "refuses %s, a day that no calendar has",
    (day) => {
      expect(dateSchema.safeParse(day).success).toBe(false);
    },
  );

  it.each(["24/11/2026", "2026-1-2", "2026-11-24T10:00:00Z", "", 20261124, null])(
    "refuses %j, another way of writing",
    (day) => {
      expect(dateSchema.safeParse(day).success).toBe(false);
    },
  );
});

describe("monthSchema", () => {
  it("takes months 01 to 12 and nothing else", () => {
    expect(monthSchema.safeParse("2026-01").success).toBe(true);
    expect(monthSchema.safeParse("2026-12").success).toBe(true);
    for (const month of ["2026-00", "2026-13", "2026-1", "2026-10-01", "26-10"]) {
      expect(monthSchema.safeParse(month).success).toBe(false);
    }
  });
});

describe("instantSchema", () => {
  it("wants to know which noon is meant", () => {
    expect(instantSchema.safeParse("2026-11-24T12:00:00+01:00").success).toBe(true);
    expect(instantSchema.safeParse("2026-11-24T12:00:00Z").success).toBe(true);
    expect(instantSchema.safeParse("2026-11-24T12:00:00").success).toBe(false);
  });
});
