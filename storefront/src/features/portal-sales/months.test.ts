import { expect, it } from "vitest";
import { latestMonths, shiftMonth } from "./months";

it("walks over the turn of the year", () => {
  expect(shiftMonth("2026-01", -1)).toBe("2025-12");
  expect(shiftMonth("2025-12", 1)).toBe("2026-01");
  expect(latestMonths("2026-02-10", 3)).toEqual(["2026-02", "2026-01", "2025-12"]);
});
