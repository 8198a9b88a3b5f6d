import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { programmeInput } from "../testing/programme-input";
import { canonicalJson } from "./canonical-json";
import { CODE_VERSION } from "./code-version";
import { replayRun } from "./replay-run";
import { runBytes, runUplift, type UpliftRun } from "./run-uplift";

const input = programmeInput({ groups: 12 }, 5);
const quick = { permutations: 199, enumerateUpTo: 199, seed: 11 };
const run = runUplift(input, quick);

describe("a run", () => {
  it("from ledger rows in rising prices finds the effect that was put in", () => {
    const { low, high } = run.estimate.uplift?.range ?? {};
    expect(low).toBeLessThan(0.3);
    expect(high).toBeGreaterThan(0.3);
    expect(run.priceRise).toBeCloseTo(0.25, 2);
  });

  it("replayed gives the same bytes, in whatever order rows and groups come", () => {
    const shuffled = {
      ...input,
      rows: [...input.rows].reverse(),
      groups: input.groups.map((group) => ({
        ...group,
        reportedMonths: [...group.reportedMonths].reverse(),
      })),
    };
    expect(runBytes(runUplift(input, quick))).toBe(runBytes(run));
    expect(runBytes(runUplift(shuffled, quick))).toBe(runBytes(run));
  });

  it("read back from its bytes is replayed, and another input or code is said so", () => {
    const stored = JSON.parse(runBytes(run)) as UpliftRun;
    expect(replayRun(stored, input)).toEqual({ outcome: "same_bytes" });
    expect(replayRun(stored, { ...input, rows: input.rows.slice(1) }).outcome).toBe("other_input");
    expect(replayRun({ ...stored, codeVersion: "0.0.1" }, input).outcome).toBe("other_code");
    expect(replayRun({ ...stored, priceRise: 9 }, input).outcome).toBe("other_result");
  });

  it("stores hash, code version, seed and settings; another input has another hash", () => {
    expect(run).toMatchObject({
      format: 1,
      codeVersion: CODE_VERSION,
      settings: { seed: 11, permutations: 199 },
    });
    expect(run.inputHash).toMatch(/^[0-9a-f]{64}$/);
    expect(
      runUplift(
        {
          ...input,
          referenceMonth: "2024-11",
          exchangeRates: {
            ...input.exchangeRates,
            rates: [{ from: "EUR", to: "GHS", on: "2024-11", rate: "20" }],
          },
        },
        quick,
      ).inputHash,
    ).not.toBe(run.inputHash);
  });

  it("doubling prices and index before the reference month leaves the estimate as it was", () => {
    const before = (month: string) => month < input.referenceMonth;
    const doubled = {
      ...input,
      rows: input.rows.map((row) =>
        before(row.month) ? { ...row, amount: (Number(row.amount) * 2).toFixed(2) } : row,
      ),
      priceIndices: input.priceIndices.map((index) => ({
        ...index,
        values: Object.fromEntries(
          Object.entries(index.values).map(([month, value]) => [
            month,
            before(month) ? (Number(value) * 2).toFixed(6) : value,
          ]),
        ),
      })),
    };
    expect(canonicalJson(runUplift(doubled, quick).estimate)).toBe(canonicalJson(run.estimate));
  });

  it("without an index value is not enough data, with every missing month named", () => {
    const [index] = input.priceIndices;
    const { "2021-03": _one, "2022-07": _other, ...values } = index?.values ?? {};
    const gap = runUplift({ ...input, priceIndices: index ? [{ ...index, values }] : [] }, quick);
    expect(gap.estimate.notEnough).toEqual([{ code: "price_index_missing", has: null, needs: null }]);
    expect(gap.refusal?.details).toEqual({ currency: "GHS", months: ["2021-03", "2022-07"] });
  });

  it("without a reporting rate is not enough data, not a guess", () => {
    const none = { ...input.exchangeRates, rates: [] };
    expect(runUplift({ ...input, exchangeRates: none }, quick).estimate.notEnough[0]?.code).toBe(
      "exchange_rate_missing",
    );
  });

  it("refuses rows that could only give a wrong number", () => {
    const [row] = input.rows;
    const doubled = row ? [...input.rows, row] : [];
    expect(() => runUplift({ ...input, rows: doubled }, quick)).toThrow(/passed twice/);
    expect(() => runUplift({ ...input, groups: [] }, quick)).toThrow(/no group/);
    const stray = row ? [{ ...row, groupId: "nobody" }] : [];
    expect(() => runUplift({ ...input, rows: stray }, quick)).toThrow(/nobody, which was not passed/);
  });
});

it("the code version is the package's", () => {
  const text = readFileSync(join(__dirname, "..", "..", "package.json"), "utf8");
  expect(text).toContain(`"version": "${CODE_VERSION}"`);
});

describe("canonical JSON", () => {
  it("orders keys and keeps twelve digits of a fraction", () => {
    expect(canonicalJson({ b: 1 / 3, a: [1e20, -0, null], c: undefined })).toBe(
      '{"a":[100000000000000000000,0,null],"b":0.333333333333}',
    );
  });

  it("refuses what JSON would silently turn into null", () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(/NaN/);
  });
});
