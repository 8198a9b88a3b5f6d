import { describe, expect, it } from "vitest";
import { Decimal } from "../decimal";
import { annualIndex } from "./annual-index";
import { deflate, type PriceIndex } from "./price-index";

/** US CPI-U levels with the converted amounts of the tests of palewire/cpi. */
const unitedStates: PriceIndex = {
  currency: "USD",
  source: "BLS CPI-U",
  base: "1982-84 = 100",
  vintage: "2018",
  values: { "1950-01": "23.5", "1960-01": "29.3", "2018-01": "247.867" },
};
/** The same source's yearly averages; each stands for its year in one table of its own. */
const yearly: PriceIndex = {
  ...unitedStates,
  values: { "1950-01": "24.1", "1960-01": "29.6", "2017-01": "245.12" },
};

/** World Bank consumer price inflation, % a year (datasets/cpi). */
const ghana = annualIndex({
  currency: "GHS",
  source: "World Bank",
  vintage: "2025",
  percentByYear: { "2022": "31.2558951049016", "2023": "38.1069656296501", "2024": "22.8483281157842" },
});
const tunisia = annualIndex({
  currency: "TND",
  source: "World Bank",
  vintage: "2025",
  percentByYear: { "2022": "8.30646124447623", "2023": "9.32899597507865", "2024": "7.20661657168794" },
});

const carry = (index: PriceIndex, amount: string, from: string, to: string) =>
  deflate(new Decimal(amount), from, to, index).toNumber();

describe("published conversions", () => {
  it("reproduce the amounts of 100 dollars of 1950", () => {
    expect(carry(unitedStates, "100", "1950-01", "2018-01")).toBeCloseTo(1054.7531914893618, 9);
    expect(carry(unitedStates, "100", "1950-01", "1960-01")).toBeCloseTo(124.68085106382979, 9);
    expect(carry(yearly, "100", "1950-01", "2017-01")).toBeCloseTo(1017.0954356846472, 9);
    expect(carry(yearly, "100", "1950-01", "1960-01")).toBeCloseTo(122.82157676348547, 9);
  });

  it("chain yearly inflation from 2021 to 2024: 2.22692 in Ghana, 1.26944 in Tunisia", () => {
    expect(carry(ghana, "1", "2021-06", "2024-06")).toBeCloseTo(2.226915057609713, 9);
    expect(carry(tunisia, "1", "2021-06", "2024-06")).toBeCloseTo(1.2694374776065926, 9);
  });

  it("turn GHS 10,000 of 2021 and 20,000 of 2024 from +100 % into -10.19 %", () => {
    const before = carry(ghana, "10000", "2021-06", "2024-06");
    expect(20_000 / before - 1).toBeCloseTo(-0.1019, 4);
  });
});

describe("a yearly index", () => {
  it("is marked approximate", () => {
    expect(ghana.approximate).toBe(true);
  });

  it("with a year left out is refused, naming the year", () => {
    expect(() =>
      annualIndex({
        currency: "GHS",
        source: "WB",
        vintage: "v",
        percentByYear: { "2020": "9.9", "2022": "31.3" },
      }),
    ).toThrow(/no value for 2021/);
  });

  it("refuses inflation that would leave no price level", () => {
    expect(() =>
      annualIndex({ currency: "GHS", source: "WB", vintage: "v", percentByYear: { "2022": "-100" } }),
    ).toThrow(/no price level/);
  });
});
