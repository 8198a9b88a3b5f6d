import { describe, expect, it } from "vitest";
import { asOfDate } from "./as-of";

const now = new Date(2026, 10, 24, 23, 30);

describe("the day the demonstration is written for", () => {
  it("is the one named among the arguments, with or without dashes", () => {
    expect(asOfDate(["as-of=2026-03-31"], undefined, now)).toBe("2026-03-31");
    expect(asOfDate(["--as-of=2026-03-31"], "2025-01-01", now)).toBe("2026-03-31");
  });
  it("is else the environment's, else today", () => {
    expect(asOfDate([], "2025-01-01", now)).toBe("2025-01-01");
    expect(asOfDate([], undefined, now)).toBe("2026-11-24");
  });
  it.each(["2026-02-30", "24-11-2026", "soon", ""])("refuses %j, which is no day", (text) => {
    expect(() => asOfDate([`as-of=${text}`], text, now)).toThrow(/is no day/);
  });
});
