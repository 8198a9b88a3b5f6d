import { describe, expect, it } from "vitest";
import { estimateUplift } from "../estimate/estimate-uplift";
import type { UpliftEstimate } from "../estimate/uplift-estimate";
import { simulateProgramme } from "../simulation/simulate-programme";
import { describeStanding, describeUplift } from "./describe-uplift";

const plain = (sentences: readonly string[]) =>
  sentences.map((text) => text.replace(/[\u00a0\u202f]/gu, " "));
const context = { chain: "mango", reportingCurrency: "EUR", priceRise: 0.38 };
const base = estimateUplift(simulateProgramme({ groups: 12 }, 2).panel, {
  permutations: 99,
  enumerateUpTo: 99,
});

/** The estimate with the figures of the method's own example. */
function example(changes: Partial<NonNullable<UpliftEstimate["uplift"]>> = {}): UpliftEstimate {
  if (!base.uplift) throw new Error("The simulated programme must give an estimate");
  return {
    ...base,
    uplift: {
      ...base.uplift,
      upliftRatio: 0.24,
      incomeWeightedUpliftRatio: 0.27,
      range: { low: 0.03, high: 0.49 },
      holdsZero: false,
      pValue: 0.04,
      amount: 12_300,
      ...changes,
    },
    sample: { ...base.sample, onboardedGroups: 6, comparisonGroups: 6, groups: 12, verifiedShare: 0.71 },
  };
}

describe("an uplift in words", () => {
  it("reads as the method has it", () => {
    expect(plain(describeUplift(example(), context, "en")).slice(0, 4)).toEqual([
      "6 onboarded mango groups sold 24 % more than similar groups suggest.",
      "Likely range: 3 % to 49 %.",
      "Based on 12 groups, 12 months, 71 % of figures verified.",
      "Price rises (38 %) removed.",
    ]);
  });

  it("reads so in French", () => {
    expect(plain(describeUplift(example(), { ...context, chain: "mangue" }, "fr")).slice(0, 4)).toEqual([
      "6 groupes accueillis (mangue) ont vendu 24 % de plus que ne le laissent attendre des groupes semblables.",
      "Fourchette probable : de 3 % à 49 %.",
      "Sur la base de 12 groupes, 12 mois, 71 % des chiffres vérifiés.",
      "Hausse des prix (38 %) retirée.",
    ]);
  });

  it("says right after a range that holds zero that it cannot be told from no change", () => {
    const uncertain = example({ range: { low: -0.05, high: 0.6 }, holdsZero: true });
    const sentences = plain(describeUplift(uncertain, context, "en"));
    expect(sentences[1]).toBe("Likely range: -5 % to 60 %.");
    expect(sentences[2]).toBe("We cannot yet tell this from no change.");
    expect(describeUplift(example(), context, "en").join()).not.toContain("cannot yet tell");
  });

  it("says less when it is less, and always that there was no lot", () => {
    const less = plain(describeUplift(example({ upliftRatio: -0.1, amount: -5 }), context, "en"));
    expect(less[0]).toContain("10 % less");
    expect(less.join()).toContain("not onboarded by lot");
  });

  it("gives every reason why there is not enough data yet", () => {
    const none = estimateUplift(simulateProgramme({ groups: 3 }, 1).panel);
    const english = plain(describeUplift(none, context, "en"));
    expect(english.length).toBeGreaterThanOrEqual(none.notEnough.length);
    for (const sentence of english.slice(0, none.notEnough.length)) {
      expect(sentence).toMatch(/^Not enough data yet because /);
    }
    expect(describeUplift(none, context, "fr")[0]).toMatch(/^Pas encore assez de données, car /);
  });
});

describe("one group in words", () => {
  const standing = {
    groupId: "a",
    leftOut: null,
    changeRatio: 0.2,
    comparison: { lowest: -0.05, highest: 0.3, groups: 8, groupIds: [] },
    widened: false,
  };

  it("stands beside the range of the others", () => {
    expect(plain([describeStanding(standing, "en")])[0]).toBe(
      "The group's real sales changed by +20 %; those of 8 comparison groups by -5 % to +30 %.",
    );
  });

  it("without comparison groups is called not attributed", () => {
    const alone = { ...standing, leftOut: "no_comparison_groups" as const, comparison: null };
    expect(describeStanding(alone, "en")).toContain("not attributed");
    expect(describeStanding({ ...alone, changeRatio: null }, "fr")).toContain("ne peut pas encore");
  });
});
