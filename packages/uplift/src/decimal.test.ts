import { describe, expect, it } from "vitest";
import { decimalText, parseDecimal, sumDecimals } from "./decimal";

describe("decimal amounts", () => {
  it("add without the drift of binary fractions, a trillion beside a cent too", () => {
    const tenths = Array.from({ length: 10 }, () => parseDecimal("0.1", "test"));
    expect(decimalText(sumDecimals(tenths))).toBe("1");
    expect(decimalText(sumDecimals([parseDecimal("1000000000000", "t"), parseDecimal("0.01", "t")]))).toBe(
      "1000000000000.01",
    );
  });

  it("of other forms are refused, naming the thing and the form wanted", () => {
    for (const bad of ["", "abc", "1,5", "1e5", "NaN", "Infinity", "--1", "1.", "9".repeat(41)]) {
      expect(() => parseDecimal(bad, "Ledger entry 7")).toThrow(/Ledger entry 7.*write it like 1250.50/);
    }
  });
});
