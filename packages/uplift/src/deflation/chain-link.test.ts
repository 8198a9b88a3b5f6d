import { describe, expect, it } from "vitest";
import { Decimal } from "../decimal";
import { chainLink } from "./chain-link";
import { deflate, type PriceIndex } from "./price-index";

const older: PriceIndex = {
  currency: "GHS",
  source: "Office",
  base: "2018 = 100",
  vintage: "2021-01",
  values: { "2020-11": "120", "2020-12": "126", "2021-01": "132.3" },
};
const newer: PriceIndex = {
  currency: "GHS",
  source: "Office",
  base: "2021 = 100",
  vintage: "2021-03",
  values: { "2021-01": "98", "2021-02": "100.94" },
};

describe("a rebased index", () => {
  const linked = chainLink(older, newer);

  it("keeps every published ratio of the old months and of the new months", () => {
    const ratio = (from: string, to: string) =>
      Number(deflate(new Decimal(100), from, to, linked).toFixed(9));
    expect(ratio("2020-11", "2020-12")).toBeCloseTo(105, 9);
    expect(ratio("2020-12", "2021-01")).toBeCloseTo(105, 9);
    expect(ratio("2021-01", "2021-02")).toBeCloseTo(103, 9);
    expect(ratio("2020-11", "2021-02")).toBeCloseTo(100 * 1.05 * 1.05 * 1.03, 9);
  });

  it("is on the new base and names both vintages", () => {
    expect(linked.values["2021-02"]).toBe("100.94");
    expect(linked.vintage).toBe("2021-03 and 2021-01");
  });

  it("cannot be linked without a month in both bases, or over two currencies", () => {
    expect(() => chainLink({ ...older, values: { "2020-11": "120" } }, newer)).toThrow(/share no month/);
    expect(() => chainLink({ ...older, currency: "TND" }, newer)).toThrow(/TND cannot continue/);
  });
});
