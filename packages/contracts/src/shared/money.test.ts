import { describe, expect, it } from "vitest";
import { moneySchema } from "./money";

const accepts = (amount: unknown, currency: unknown = "tnd") =>
  moneySchema.safeParse({ amount, currency }).success;

describe("moneySchema", () => {
  it("takes decimals in text, with the three places of the dinar", () => {
    expect(accepts("14.500")).toBe(true);
    expect(accepts("0")).toBe(true);
    expect(accepts("-3.25", "ghs")).toBe(true);
  });

  it("refuses a number: it may already have been rounded", () => {
    expect(accepts(14.5)).toBe(false);
  });

  it.each(["", " ", "14,500", "1e3", "0x10", "NaN", "Infinity", ".5", "5.", "1 000", "--1", "١٤", "12.5 DT"])(
    "refuses %j as an amount",
    (amount) => {
      expect(accepts(amount)).toBe(false);
    },
  );

  it("refuses more digits than a ledger column holds", () => {
    expect(accepts("999999999999999")).toBe(true);
    expect(accepts("1000000000000000")).toBe(false);
    expect(accepts("0.0000001")).toBe(false);
  });

  it("refuses a currency that is not three lower-case letters", () => {
    expect(accepts("1", "TND")).toBe(false);
    expect(accepts("1", "dt")).toBe(false);
    expect(moneySchema.safeParse({ amount: "1" }).success).toBe(false);
  });
});
