import { describe, expect, it } from "vitest";
import { typedAmount, typedWhole } from "./typed-number";

describe("typedAmount", () => {
  it("understands comma, point, spaces and Arabic digits", () => {
    expect(typedAmount("14,5", "tnd")).toBe("14.5");
    expect(typedAmount("1 200.000", "tnd")).toBe("1200.000");
    expect(typedAmount("١٤٫٥", "tnd")).toBe("14.5");
    expect(typedAmount("25", "ghs")).toBe("25");
  });
  it("refuses more decimals than the currency has", () => {
    expect(typedAmount("1.2345", "tnd")).toBeNull();
    expect(typedAmount("1.234", "ghs")).toBeNull();
  });
  it("refuses what is no amount above zero", () => {
    for (const typed of ["", "0", "0.000", "-3", "abc", "1e5", "1.2.3", "9999999999", "<b>1</b>"]) {
      expect(typedAmount(typed, "tnd")).toBeNull();
    }
  });
});

describe("typedWhole", () => {
  it("takes whole numbers within the bounds", () => {
    expect(typedWhole("385", 1, 1000)).toBe(385);
    expect(typedWhole("٣", 1, 10)).toBe(3);
    expect(typedWhole("0", 1, 10)).toBeNull();
    expect(typedWhole("11", 1, 10)).toBeNull();
    expect(typedWhole("1.5", 1, 10)).toBeNull();
  });
});
