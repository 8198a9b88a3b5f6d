import { describe, expect, it } from "vitest";
import { portalFormat } from "./portal-format";

describe("portalFormat", () => {
  it("writes days and months as a Tunisian reader of French does", () => {
    const format = portalFormat("fr", "tn", "Africa/Tunis");
    expect(format.weekday("2026-11-24")).toBe("mardi 24 novembre");
    expect(format.month("2026-10", "2026-11-24")).toBe("octobre");
    expect(format.month("2025-10", "2026-11-24")).toBe("octobre 2025");
  });
  it("keeps the digits 0 to 9 in Arabic", () => {
    expect(portalFormat("ar", "tn", "Africa/Tunis").day("2026-11-24")).toMatch(/24.*2026/);
  });
  it("tells the day of an instant in the group's time zone", () => {
    expect(portalFormat("en", "tn", "Africa/Tunis").dateOf("2026-11-24T23:30:00Z")).toBe("2026-11-25");
  });
});
