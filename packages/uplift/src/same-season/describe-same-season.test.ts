import { describe, expect, it } from "vitest";
import { exampleGroup, monthlySales, setting } from "../testing/same-season-example";
import { describeSameSeason } from "./describe-same-season";
import { sameSeasonChange } from "./same-season-change";

/** Intl puts narrow and non-breaking spaces into numbers; the tests read plain ones. */
const plain = (sentences: readonly string[]) =>
  sentences.map((text) => text.replace(/[\u00a0\u202f]/gu, " "));

describe("a result in words", () => {
  const whole = sameSeasonChange(exampleGroup(), setting);

  it("says the change, both amounts, the channels, the months and how prices were removed", () => {
    expect(plain(describeSameSeason(whole, "en"))).toEqual([
      "Change in real sales: +25 % (March 2025 to February 2026, beside the same months a year before).",
      "Since market access 150 EUR (3,000 GHS); the same months a year before 120 EUR (2,400 GHS) (in prices of February 2026).",
      "Since market access on-line 0 EUR (0 GHS), in person 150 EUR (3,000 GHS).",
      "As sold, price rises not removed: 3,000 GHS; a year before 1,200 GHS.",
      "24 of 24 months reported.",
      "Price rises removed with: Demonstration index, 2024 = 100, version of 2026-04-01.",
      "This is a change. It does not show what caused it.",
    ]);
  });

  it("says the same in French", () => {
    const sentences = plain(describeSameSeason(whole, "fr"));
    expect(sentences[0]).toBe(
      "Évolution des ventes réelles : +25 % (de mars 2025 à février 2026, par rapport aux mêmes mois un an plus tôt).",
    );
    expect(sentences.at(-1)).toBe("C’est une évolution. Elle ne dit pas quelle en est la cause.");
  });

  it("says why there is no percentage and tells missing months from declared zeros", () => {
    const result = sameSeasonChange(
      exampleGroup({
        figures: monthlySales("2025-03", "2025-12", "250"),
        reportedMonths: exampleGroup().reportedMonths.filter((month) => month !== "2026-02"),
      }),
      setting,
    );
    const sentences = plain(describeSameSeason(result, "en"));
    expect(sentences).toContain("No percentage, because nothing was sold in the same months a year before.");
    expect(sentences).toContain("Not reported (not the same as nothing sold): February 2026.");
    expect(sentences).toContain("Nothing sold, as declared: March 2024 to February 2025 and January 2026.");
  });

  it("never calls a change an impact, in any language or state", () => {
    const results = [whole, sameSeasonChange(exampleGroup({ accessMonth: null }), setting)];
    for (const result of results) {
      for (const language of ["en", "fr"] as const) {
        expect(describeSameSeason(result, language).join(" ")).not.toMatch(/impact|effect|effet/i);
      }
    }
  });
});
