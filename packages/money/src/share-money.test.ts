import { describe, expect, it } from "vitest";
import { addMoney, shareMoney, subtractMoney } from "./index";

const dinar = (amount: string) => ({ amount, currency: "tnd" });

describe("shareMoney", () => {
  it("shares to the last millime", () => {
    const shares = shareMoney(dinar("10.000"), ["1", "1", "1"]);
    expect(shares.map((share) => share.amount)).toEqual(["3.334", "3.333", "3.333"]);
    expect(addMoney(shares, "tnd").amount).toBe("10.000");
  });
  it("follows the weights and gives the rest to the largest fraction", () => {
    expect(shareMoney(dinar("0.010"), ["2", "3", "3"]).map((share) => share.amount)).toEqual([
      "0.002",
      "0.004",
      "0.004",
    ]);
  });
  it("shares a refund, which is negative", () => {
    expect(shareMoney(dinar("-1.001"), ["1", "1"]).map((share) => share.amount)).toEqual([
      "-0.501",
      "-0.500",
    ]);
  });
  it("gives nothing to a weight of zero, and shares equally when all are zero", () => {
    expect(shareMoney(dinar("5.000"), ["0", "7"]).map((share) => share.amount)).toEqual(["0.000", "5.000"]);
    expect(shareMoney(dinar("1.000"), ["0", "0"]).map((share) => share.amount)).toEqual(["0.500", "0.500"]);
  });
});

describe("subtractMoney", () => {
  it("is exact", () => {
    expect(subtractMoney(dinar("43.515"), dinar("6.948")).amount).toBe("36.567");
  });
});
