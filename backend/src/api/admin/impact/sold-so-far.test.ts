import { expect, it } from "vitest";
import { figuresSoFar, soldSoFar } from "./sold-so-far";

const figure = (entryId: string, month: string, amount: string, currency = "TND") => ({
  entryId,
  month,
  amount,
  currency,
  channel: "online" as const,
});

it("adds what was sold after the last complete month, to the millime and by currency", () => {
  const figures = [
    figure("a", "2026-10", "9.000"),
    figure("b", "2026-11", "14.505"),
    figure("c", "2026-11", "0.095"),
    figure("d", "2026-11", "12.50", "EUR"),
  ];
  expect(soldSoFar(figures, "2026-10")).toEqual([
    { amount: "12.50", currency: "eur" },
    { amount: "14.600", currency: "tnd" },
  ]);
  expect(figuresSoFar(figures, "2026-10").map((one) => one.entryId)).toEqual(["b", "c", "d"]);
});

it("is empty when nothing was sold since", () => {
  expect(soldSoFar([figure("a", "2026-10", "9.000")], "2026-10")).toEqual([]);
});
