import { describe, expect, it } from "vitest";
import { powerTable } from "./power-table";
import { simulationStudy } from "./simulation-study";

// Short runs with fixed seeds; the long study has its own command (`uplift simulate`) and its figures stand
// in docs/uplift-validation.md. Bounds here are the long run's, widened by three standard errors.
const quick = { permutations: 199, enumerateUpTo: 200 };

describe("in simulated programmes", () => {
  it("without effect, a nominal 5 % test rejects about one in twenty", () => {
    const study = simulationStudy({
      shape: { groups: 12, effect: 0 },
      programmes: 300,
      seed: 1,
      settings: quick,
    });
    expect(study.estimated).toBeGreaterThan(270);
    expect(study.rejectionRate).toBeGreaterThan(0.01);
    expect(study.rejectionRate).toBeLessThan(0.09);
  });

  it("with a true +30 %, the 90 % range holds it and the average is not off", () => {
    const study = simulationStudy({ shape: { groups: 24 }, programmes: 200, seed: 1, settings: quick });
    expect(study.coverage).toBeGreaterThan(0.84);
    expect(Math.abs(study.bias)).toBeLessThan(0.03);
    expect(study.meanWidth).toBeGreaterThan(0.2);
    expect(study.meanWidth).toBeLessThan(0.7);
  });

  it("six groups mostly get no number, and more groups find more", () => {
    const table = powerTable({ groups: [6, 24], uplifts: [0.3], programmes: 60 });
    expect(table[0]?.detected).toBeLessThan(0.4);
    expect(table[1]?.detected).toBeGreaterThan(table[0]?.detected ?? 1);
  });
});
