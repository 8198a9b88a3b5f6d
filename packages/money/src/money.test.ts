import { describe, expect, it } from "vitest";
import { addMoney, formatMoney, formatWeight, isWholeSubunits, pricePerKilogram, roundMoney } from "./index";

describe("money", () => {
  it("keeps the dinar's three decimals", () => {
    expect(roundMoney("14.5", "tnd")).toEqual({ amount: "14.500", currency: "tnd" });
    expect(isWholeSubunits("14.5005", "tnd")).toBe(false);
  });
  it("adds without the errors of binary fractions", () => {
    const tenth = { amount: "0.1", currency: "eur" };
    expect(addMoney([tenth, { amount: "0.2", currency: "eur" }], "eur").amount).toBe("0.30");
  });
  it("refuses to add two currencies", () => {
    expect(() => addMoney([{ amount: "1", currency: "eur" }], "ghs")).toThrow(/convert first/);
  });
  it("prices a kilogram from a jar of 385 g", () => {
    expect(pricePerKilogram({ amount: "14.500", currency: "tnd" }, 385)?.amount).toBe("37.662");
    expect(pricePerKilogram({ amount: "14.500", currency: "tnd" }, null)).toBeNull();
  });
  it("writes money and weights in the reader's way, with digits 0 to 9", () => {
    expect(formatMoney({ amount: "14.500", currency: "tnd" }, "fr-TN")).toMatch(/14,500/);
    expect(formatMoney({ amount: "14.500", currency: "tnd" }, "ar-TN")).toMatch(/14,500/);
    expect(formatMoney({ amount: "25.00", currency: "ghs" }, "en-GH")).toMatch(/25\.00/);
    expect(formatWeight(385, "en-GH")).toBe("385 g");
    expect(formatWeight(1000, "fr-TN")).toMatch(/^1\s?kg$/);
  });
});
