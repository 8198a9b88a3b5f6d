import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthRange } from "../month";
import { doubledPrices, exampleGroup, setting } from "../testing/same-season-example";
import type { LedgerFigure } from "./ledger-figure";
import { sameSeasonChange } from "./same-season-change";

const months = monthRange("2024-03", "2026-02");
const cents = fc.integer({ min: 0, max: 10_000_000 });
const text = (value: number) => (value / 100).toFixed(2);

const figures = fc
  .array(fc.record({ month: fc.constantFrom(...months), online: fc.boolean(), cents }), { maxLength: 60 })
  .map((rows) =>
    rows.map((row, index): LedgerFigure => ({
      entryId: `e${String(index)}`,
      month: row.month,
      channel: row.online ? "online" : "in_person",
      amount: text(row.cents),
      currency: "GHS",
    })),
  );
const reported = fc.subarray(months);

describe("for any ledger and any gaps", () => {
  it("doubling prices and index before the reference month leaves every real figure unchanged", () => {
    fc.assert(
      fc.property(figures, reported, (rows, reportedMonths) => {
        const before = (month: string) => month < setting.referenceMonth;
        const doubled = rows.map((row) =>
          before(row.month) ? { ...row, amount: text(Math.round(Number(row.amount) * 200)) } : row,
        );
        const values = Object.fromEntries(
          Object.entries(doubledPrices.values).map(([month, value]) => [
            month,
            before(month) ? String(Number(value) * 2) : value,
          ]),
        );
        const plain = sameSeasonChange(exampleGroup({ figures: rows, reportedMonths }), setting);
        const other = sameSeasonChange(exampleGroup({ figures: doubled, reportedMonths }), {
          ...setting,
          priceIndices: [{ ...doubledPrices, values }],
        });
        expect(other.changeRatio).toBe(plain.changeRatio);
        expect(other.sinceAccess?.all.realReporting).toBe(plain.sinceAccess?.all.realReporting);
        expect(other.baseline?.all.real).toBe(plain.baseline?.all.real);
      }),
    );
  });

  it("another base of the index changes nothing", () => {
    fc.assert(
      fc.property(figures, reported, fc.integer({ min: 2, max: 9 }), (rows, reportedMonths, factor) => {
        const values = Object.fromEntries(
          Object.entries(doubledPrices.values).map(([month, value]) => [
            month,
            String(Number(value) * factor),
          ]),
        );
        const group = exampleGroup({ figures: rows, reportedMonths });
        const plain = sameSeasonChange(group, setting);
        const other = sameSeasonChange(group, { ...setting, priceIndices: [{ ...doubledPrices, values }] });
        expect(other).toEqual(plain);
      }),
    );
  });

  it("the order of rows changes no amount, and no amount is NaN", () => {
    fc.assert(
      fc.property(figures, reported, (rows, reportedMonths) => {
        const plain = sameSeasonChange(exampleGroup({ figures: rows, reportedMonths }), setting);
        const other = sameSeasonChange(
          exampleGroup({ figures: [...rows].reverse(), reportedMonths: [...reportedMonths].reverse() }),
          setting,
        );
        expect(other.changeRatio).toBe(plain.changeRatio);
        expect(other.sinceAccess?.all.real).toBe(plain.sinceAccess?.all.real);
        expect(JSON.stringify(plain)).not.toMatch(/NaN|Infinity/);
      }),
    );
  });

  it("months reported and missing add up to the months expected", () => {
    fc.assert(
      fc.property(figures, reported, (rows, reportedMonths) => {
        const { reporting } = sameSeasonChange(exampleGroup({ figures: rows, reportedMonths }), setting);
        expect(reporting.reported + reporting.missingMonths.length).toBe(reporting.expected);
        expect(reporting.reported).toBe(reportedMonths.length);
      }),
    );
  });
});
