import { describe, expect, it } from "vitest";
import { isAllergen, parseIngredients, writeIngredients } from "./parse-ingredients";

describe("ingredients", () => {
  it("reads a list with per cents, brackets and a decimal comma", () => {
    expect(
      parseIngredients("Red pepper (70 %), olive oil 12,5 %, spices (caraway, coriander); salt."),
    ).toEqual([
      { name: "Red pepper", percent: 70 },
      { name: "olive oil 12,5 %", percent: null },
      { name: "spices (caraway, coriander)", percent: null },
      { name: "salt", percent: null },
    ]);
  });
  it("reads an Arabic list and writes it back with Arabic commas", () => {
    const parsed = parseIngredients("فلفل 70 %، ثوم، ملح");
    expect(parsed.map(({ name }) => name)).toEqual(["فلفل", "ثوم", "ملح"]);
    expect(writeIngredients(parsed, "ar")).toBe("فلفل 70 %، ثوم، ملح");
  });
  it("marks an ingredient that the allergens name", () => {
    expect(isAllergen("Sesame seeds", "sesame, celery")).toBe(true);
    expect(isAllergen("Salt", "sesame, celery")).toBe(false);
    expect(isAllergen("Salt", "")).toBe(false);
  });
});
