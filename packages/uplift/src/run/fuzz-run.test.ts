import fc from "fast-check";
import { expect, it } from "vitest";
import { UpliftError } from "../errors";
import { addMonths } from "../month";
import type { PanelInput } from "../panel/panel-input";
import { runBytes, runUplift } from "./run-uplift";

const month = fc.integer({ min: 0, max: 40 }).map((at) => addMonths("2022-01", at));
const amount = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 1_000_000 }).map((cents) => (cents / 100).toFixed(2)) },
  { weight: 3, arbitrary: fc.constantFrom("0", "-50.25", "1000000000000", "0.000001") },
  { weight: 1, arbitrary: fc.constantFrom("NaN", "", "1e5", "Infinity", "12,5", "<b>", "۱۲") },
);
const currency = fc.constantFrom("GHS", "GHS", "GHS", "EUR", "XXX");
const row = fc.record({
  groupId: fc.constantFrom("a", "b", "c", "d", "e", "f"),
  month,
  channel: fc.constantFrom("fair", "online"),
  amount,
  currency,
});

/** Programmes with gaps in everything: index, rates, months, and rows that are no sales at all. */
const inputs = fc
  .record({
    rows: fc.array(row, { maxLength: 150 }),
    access: fc.array(fc.option(month, { nil: null }), { minLength: 6, maxLength: 6 }),
    gap: fc.option(month, { nil: null }),
    lastMonth: month,
    hasRate: fc.boolean(),
  })
  .map(({ rows, access, gap, lastMonth, hasRate }): PanelInput => {
    const months = Array.from({ length: 41 }, (_, at) => addMonths("2022-01", at));
    return {
      groups: ["a", "b", "c", "d", "e", "f"].map((groupId, at) => ({
        groupId,
        country: "GH",
        valueChain: "mango",
        homeCurrency: "GHS",
        accessMonth: access[at] ?? null,
        reportedMonths: months,
      })),
      rows: rows.map((fields, at) => ({ ...fields, entryId: String(at), evidence: "B" })),
      lastMonth,
      referenceMonth: lastMonth,
      reportingCurrency: "EUR",
      priceIndices: [
        {
          currency: "GHS",
          source: "fuzz",
          base: "fuzz",
          vintage: "1",
          values: Object.fromEntries(months.filter((name) => name !== gap).map((name) => [name, "100"])),
        },
      ],
      exchangeRates: {
        source: "fuzz",
        vintage: "1",
        rates: months.flatMap((on) => (hasRate ? [{ from: "EUR", to: "GHS", on, rate: "15" }] : [])),
      },
    };
  });

it("any input gives a run that can be stored, or a refusal with its reason in words", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      try {
        const run = runUplift(input, { permutations: 19, enumerateUpTo: 20 });
        expect(runBytes(run)).not.toMatch(/NaN|Infinity/);
        expect(run.estimate.uplift === null).toBe(run.estimate.notEnough.length > 0);
      } catch (error) {
        expect(error).toBeInstanceOf(UpliftError);
        expect((error as UpliftError).message.length).toBeGreaterThan(20);
      }
    }),
    { numRuns: 300 },
  );
});
