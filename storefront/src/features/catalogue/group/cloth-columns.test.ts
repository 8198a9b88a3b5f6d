import { expect, it } from "vitest";
import { clothColumns, showsCloth } from "./cloth-columns";

it("shows no cloth below ten members or when the number is not public", () => {
  expect([null, 0, 9, 10].map(showsCloth)).toEqual([false, false, false, true]);
});

it("weaves a block for a phone and a band of few rows for a wide page", () => {
  expect(clothColumns(164, "phone")).toBe(15);
  expect(clothColumns(164, "wide")).toBe(41);
  expect(clothColumns(12, "wide")).toBe(14);
});
