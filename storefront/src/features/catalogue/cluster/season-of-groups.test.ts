import { expect, it } from "vitest";
import { seasonOfGroups } from "./season-of-groups";

const row = (text: string, months: number[]) => ({ label: { text, language: "en" as const }, months });

it("joins the same work of several groups into one row", () => {
  const season = seasonOfGroups([
    { season: [row("Peppers picked", [8, 7]), row("Filling", [9])] },
    { season: [row("Peppers picked", [8, 10])] },
  ]);
  expect(season).toEqual([row("Peppers picked", [7, 8, 10]), row("Filling", [9])]);
});
