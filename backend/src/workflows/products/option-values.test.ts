import { describe, expect, it } from "vitest";
import { optionValues } from "./option-values";

const size = (title: string, id?: string) => ({
  id,
  title,
  netWeightGrams: 1,
  priceHome: "1",
  priceEur: null,
  stock: 0,
});

describe("option values of sizes", () => {
  it("follow the names, also that of a renamed size", () => {
    expect(optionValues([size("250 g", "a"), size("1 kg")], { a: "200 g" })).toEqual(["250 g", "1 kg"]);
  });
  it("stay while two sizes swap their names", () => {
    expect(optionValues([size("B", "a"), size("A", "b")], { a: "A", b: "B" })).toEqual(["A", "B"]);
  });
  it("get a number when a new size has the name that a renamed one still holds", () => {
    expect(optionValues([size("B", "a"), size("A", "b"), size("A2")], { a: "A", b: "B" })[2]).toBe("A2");
    expect(optionValues([size("B", "a"), size("C", "b"), size("A")], { a: "A", b: "B" })).toEqual([
      "A",
      "C",
      "A (2)",
    ]);
  });
});
