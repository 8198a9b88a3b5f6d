import { describe, expect, it } from "vitest";
import { Decimal } from "../decimal";
import { deflate, lastIndexMonth, missingIndexMonths, type PriceIndex } from "./price-index";

const index: PriceIndex = {
  currency: "GHS",
  source: "Office",
  base: "2024 = 100",
  vintage: "2025-03",
  values: { "2025-01": "100", "2025-02": "103", "2024-12": "99.5" },
};

describe("a price index", () => {
  it("brings an amount to the prices of another month and back", () => {
    const forward = deflate(new Decimal(100), "2025-01", "2025-02", index);
    expect(forward.toFixed()).toBe("103");
    expect(deflate(forward, "2025-02", "2025-01", index).toFixed()).toBe("100");
  });

  it("names its last month, whatever order it was written in, and none when empty", () => {
    expect(lastIndexMonth(index)).toBe("2025-02");
    expect(lastIndexMonth({ ...index, values: {} })).toBeNull();
  });

  it("lists missing months once and in order, and never fills one", () => {
    expect(missingIndexMonths(index, ["2025-04", "2025-03", "2025-04", "2025-01"])).toEqual([
      "2025-03",
      "2025-04",
    ]);
    expect(() => deflate(new Decimal(1), "2025-03", "2025-01", index)).toThrow(
      /GHS.*no value for 2025-03: upload it/,
    );
  });

  it("with a level of zero or less is refused", () => {
    const broken = { ...index, values: { ...index.values, "2025-01": "0" } };
    expect(() => deflate(new Decimal(1), "2025-01", "2025-02", broken)).toThrow(/above zero/);
  });
});
