import { describe, expect, it } from "vitest";
import { simulateProgramme } from "../simulation/simulate-programme";
import { type YearlyGroup, yearlyPanel } from "../testing/window-panel";
import { bootstrapAudit } from "./bootstrap-audit";
import { estimateUplift } from "./estimate-uplift";

describe("the bootstrap audit", () => {
  it("has the estimate's own effect where all are onboarded in one month", () => {
    const group = (id: number, access: number | null): YearlyGroup => ({
      id: String(id),
      yearly: [100, (access === null ? 110 : 150) + ((id * 7) % 10)],
      access,
    });
    const panel = yearlyPanel(Array.from({ length: 14 }, (_, id) => group(id, id < 7 ? 12 : null)));
    const audit = bootstrapAudit(panel, 1);
    expect(audit.status === "audited" && audit.beta).toBeCloseTo(
      estimateUplift(panel).uplift?.att ?? NaN,
      12,
    );
    expect(audit.status === "audited" && audit.pValue).toBeLessThan(0.01);
  });

  it("agrees with the permutation test on staggered onboarding, the same for the same seed", () => {
    const { panel } = simulateProgramme({ groups: 24 }, 3);
    const audit = bootstrapAudit(panel, 5);
    const { uplift } = estimateUplift(panel);
    expect(bootstrapAudit(panel, 5)).toEqual(audit);
    expect(audit.status === "audited" && Math.abs(audit.beta - (uplift?.att ?? NaN))).toBeLessThan(0.1);
    expect(audit.status === "audited" && audit.pValue).toBeLessThan(0.1);
  });

  it("is refused below six onboarded or six comparison groups", () => {
    const { panel } = simulateProgramme({ groups: 8 }, 3);
    expect(bootstrapAudit(panel, 1)).toMatchObject({ status: "refused" });
  });
});
