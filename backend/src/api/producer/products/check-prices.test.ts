import { describe, expect, it } from "vitest";
import { priceProblem } from "./check-prices";

describe("price of a size", () => {
  it("has three decimals in dinars and two in cedis", () => {
    expect(priceProblem("14.505", "tnd")).toBeNull();
    expect(priceProblem("14.505", "ghs")).toMatch(/2 decimals in GHS/);
  });
  it("is above zero and not absurd", () => {
    expect(priceProblem("0", "tnd")).toMatch(/more than zero/);
    expect(priceProblem("-1", "tnd")).toMatch(/more than zero/);
    expect(priceProblem("100000.001", "tnd")).toMatch(/at most 100000/);
  });
});
