import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text";

describe("foldText", () => {
  it("takes the spellings of one Arabic word for one", () => {
    const folded = ["هريسة", "هريسه", "الهريسة", "هَرِيسَة", "والهريسة", "هـــريسة"].map(foldText);
    expect(new Set(folded)).toEqual(new Set(["هريسه"]));
  });
  it("folds alif, hamza and final ya", () => {
    expect(foldText("أرض إلى آخر مؤونة")).toBe("ارض الي اخر موونه");
  });
  it("leaves short words that only begin like the article", () => {
    expect(foldText("الو لله")).toBe("الو لله");
  });
  it("drops accents, and takes hyphens and apostrophes for spaces", () => {
    expect(foldText("Mangues Séchées")).toBe("mangues sechees");
    expect(foldText("l’huile d'olive extra-vierge")).toBe("l huile d olive extra vierge");
  });
});
