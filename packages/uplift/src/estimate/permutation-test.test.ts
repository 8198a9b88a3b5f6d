import { describe, expect, it } from "vitest";
import type { SalesPanel } from "../panel/sales-panel";
import { simulateProgramme } from "../simulation/simulate-programme";
import { yearlyPanel } from "../testing/window-panel";
import { makeDesign, NEVER } from "./design";
import { EffectTally } from "./effect-tally";
import { groupEffects } from "./group-effects";
import { logChanges } from "./log-changes";
import { permutations } from "./permutations";
import { permutationTest } from "./permutation-test";

/** Darwin's maize, crossed and self-fertilised plants of 15 pairs, in inches (HistData, ZeaMays). */
const MAIZE = [
  [23.5, 17.375],
  [12, 20.375],
  [21, 20],
  [22, 20],
  [19.125, 18.375],
  [21.5, 18.625],
  [22.125, 18.625],
  [20.375, 15.25],
  [18.25, 16.5],
  [21.625, 18],
  [23.25, 16.25],
  [21, 18],
  [22.125, 12.75],
  [23, 15.5],
  [12, 18],
] as const;

describe("permutation within strata", () => {
  it("reproduces Fisher's count for Darwin's maize: 863 of 32,768 at or above, on either side", () => {
    // Each pair is a stratum of its own and a plant's height is a log change, so swapping labels flips a sign.
    const plant = (id: string, height: number, pair: number, access: number | null) => ({
      id,
      yearly: [1, Math.exp(height)],
      access,
      chain: `pair ${String(pair)}`,
    });
    const panel = yearlyPanel(
      MAIZE.flatMap(([crossed, self], pair) => [
        plant(`crossed ${String(pair)}`, crossed, pair, 12),
        plant(`self ${String(pair)}`, self, pair, null),
      ]),
    );
    const design = makeDesign(panel);
    const all = permutations(design, { enumerateUpTo: 40_000, draws: 0, seed: 0 });
    expect(all).toMatchObject({ count: 32_768, distinct: 32_768, exact: true });
    const test = permutationTest(design, logChanges(panel, design, 6), all, 1);
    expect(test.observed).toBeCloseTo(2.6166667, 6);
    expect(test.pValue(0) * 32_768).toBeCloseTo(2 * 863, 6);
  });

  it("lists each distinct assignment once, the true one among them", () => {
    const group = (id: string, access: number | null, chain: string) => ({
      id,
      yearly: [1, 1, 1],
      access,
      chain,
    });
    const panel = yearlyPanel([
      group("a", 12, "m"),
      group("b", 13, "m"),
      group("c", null, "m"),
      group("d", null, "m"),
      group("e", 12, "p"),
      group("f", null, "p"),
    ]);
    const design = makeDesign(panel);
    const { labels, count, distinct } = permutations(design, { enumerateUpTo: 100, draws: 0, seed: 0 });
    const rows = Array.from({ length: count }, (_, row) => labels.slice(row * 6, row * 6 + 6).join());
    expect(distinct).toBe(24);
    expect(new Set(rows).size).toBe(24);
    expect(rows).toContain(design.labels.join());
  });

  it("draws the same assignments for the same seed, and keeps each stratum's months", () => {
    const { panel } = simulateProgramme({ groups: 30, chains: 3 }, 2);
    const design = makeDesign(panel);
    const draw = (seed: number) => permutations(design, { enumerateUpTo: 10, draws: 50, seed });
    expect(draw(5).labels).toEqual(draw(5).labels);
    expect(draw(5).labels).not.toEqual(draw(6).labels);
    const months = (labels: Uint16Array, stratum: number) =>
      [...labels]
        .filter((_, group) => design.stratum[group] === stratum)
        .sort()
        .join();
    for (const stratum of [0, 1, 2]) {
      expect(months(draw(5).labels.slice(30, 60), stratum)).toBe(months(design.labels, stratum));
    }
  });
});

describe("running sums", () => {
  const averages = (panel: SalesPanel) => {
    const design = makeDesign(panel);
    const changes = logChanges(panel, design, 6);
    const observed = new Float64Array(changes.size);
    changes.without(0, observed);
    const tally = new EffectTally(design, observed, 2);
    const effects = groupEffects(design, changes, observed, 6, 2, design.labelMonths.indexOf(NEVER));
    const used = effects.flatMap(({ effect }) => (effect === null ? [] : [effect]));
    return { tally, design, used, written: used.reduce((sum, effect) => sum + effect, 0) / used.length };
  };

  it("give the average that group-by-group comparison gives", () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { tally, design, used, written } = averages(
        simulateProgramme({ groups: 5 + seed, chains: 1 + (seed % 3), missing: 0.3 }, seed).panel,
      );
      if (used.length === 0) continue;
      expect(tally.averageFor(design.labels)).toBeCloseTo(written, 10);
      expect(tally.onboarded).toBe(used.length);
    }
  });

  it("give the same with a group taken away as if it had never been there", () => {
    const { panel } = simulateProgramme({ groups: 12 }, 3);
    const { tally, design } = averages(panel);
    tally.averageFor(design.labels);
    tally.add(4, design.labels[4] ?? 0, -1);
    const without = { ...panel, groups: panel.groups.filter((_, group) => group !== 4) };
    expect(tally.average()).toBeCloseTo(averages(without).written, 10);
  });
});
