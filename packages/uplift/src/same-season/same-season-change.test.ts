import { describe, expect, it } from "vitest";
import { monthRange } from "../month";
import { doubledPrices, exampleGroup, monthlySales, setting } from "../testing/same-season-example";
import { sameSeasonChange } from "./same-season-change";

const codes = (result: ReturnType<typeof sameSeasonChange>) => result.reasons.map(({ code }) => code);

describe("same-season real change over a whole year", () => {
  const result = sameSeasonChange(exampleGroup(), setting);

  it("removes price rises: 100 a month before prices doubled, 250 after, is +25 %", () => {
    expect(result.status).toBe("ok");
    expect(result.baseline?.all).toMatchObject({ nominal: "1200", real: "2400" });
    expect(result.sinceAccess?.all).toMatchObject({ nominal: "3000", real: "3000" });
    expect(result.changeRatio).toBe(0.25);
  });

  it("converts the real sum once, at the reference month's rate", () => {
    expect(result.baseline?.all.realReporting).toBe("120");
    expect(result.sinceAccess?.all.realReporting).toBe("150");
  });

  it("compares twelve months, each with the same month a year before", () => {
    expect(result.comparedMonths).toHaveLength(12);
    expect(result.comparedMonths[0]).toEqual({ since: "2025-03", baseline: "2024-03" });
    expect(result.windowComplete).toBe(true);
    expect(result.baselineShare).toBe(1);
  });

  it("opens each figure to its ledger entries", () => {
    expect(result.sinceAccess?.all.entryIds).toEqual(
      monthRange("2025-03", "2026-02").map((month) => `market ${month}`),
    );
  });

  it("leaves months after the twelfth to the series", () => {
    const later = exampleGroup();
    const longer = sameSeasonChange(
      {
        ...later,
        figures: [...later.figures, ...monthlySales("2026-03", "2026-03", "9999")],
        reportedMonths: [...later.reportedMonths, "2026-03"],
      },
      { ...setting, lastCompleteMonth: "2026-03" },
    );
    expect(longer.changeRatio).toBe(0.25);
    expect(longer.series.at(-1)).toMatchObject({ month: "2026-03", state: "reported" });
  });
});

describe("a season that is not over", () => {
  const fourMonths = { ...setting, lastCompleteMonth: "2025-06" };
  const harvest = (months: string, rest: string) => [
    ...monthlySales("2024-03", "2024-06", months),
    ...monthlySales("2024-07", "2025-02", rest),
    ...monthlySales("2025-03", "2025-06", "250"),
  ];

  it("compares the same four months and gives a percentage when they held half of the year", () => {
    const result = sameSeasonChange(exampleGroup({ figures: harvest("100", "50") }), fourMonths);
    expect(result.comparedMonths).toHaveLength(4);
    expect(result.baselineShare).toBe(0.5);
    expect(result.status).toBe("ok");
    expect(result.changeRatio).toBe(0.25);
    expect(result.windowComplete).toBe(false);
  });

  it("gives amounts only when they held less than half of the year", () => {
    const result = sameSeasonChange(exampleGroup({ figures: harvest("100", "50.01") }), fourMonths);
    expect(result.status).toBe("amounts_only");
    expect(codes(result)).toEqual(["compared_months_under_half_of_baseline_year"]);
    expect(result.changeRatio).toBeNull();
    expect(result.sinceAccess?.all.real).toBe("1000");
  });

  it("has nothing to say before the first month since access is over", () => {
    const result = sameSeasonChange(exampleGroup(), { ...setting, lastCompleteMonth: "2025-02" });
    expect(result.status).toBe("not_enough_data");
    expect(codes(result)).toEqual(["no_complete_month_since_access"]);
    expect(result.series).toHaveLength(12);
  });
});

describe("months not reported", () => {
  const without = (...months: string[]) =>
    monthRange("2024-03", "2026-02").filter((m) => !months.includes(m));

  it("drop out of both years, so that a gap is never taken for zero", () => {
    const result = sameSeasonChange(exampleGroup({ reportedMonths: without("2024-05", "2025-09") }), setting);
    expect(result.comparedMonths).toHaveLength(10);
    expect(result.baseline?.all.nominal).toBe("1000");
    expect(result.sinceAccess?.all.nominal).toBe("2500");
    expect(result.changeRatio).toBe(0.25);
    expect(result.reporting).toMatchObject({
      expected: 24,
      reported: 22,
      missingMonths: ["2024-05", "2025-09"],
    });
  });

  it("stay apart from months declared as nothing sold", () => {
    const figures = exampleGroup().figures.filter(({ month }) => month !== "2025-07" && month !== "2025-08");
    const result = sameSeasonChange(exampleGroup({ figures, reportedMonths: without("2025-08") }), setting);
    const states = Object.fromEntries(result.series.map(({ month, state }) => [month, state]));
    expect(states["2025-06"]).toBe("reported");
    expect(states["2025-07"]).toBe("zero_declared");
    expect(states["2025-08"]).toBe("missing");
    expect(result.reporting.declaredZeroMonths).toEqual(["2025-07"]);
    expect(result.comparedMonths).toHaveLength(11);
  });

  it("leave nothing to compare when no month is reported in both years", () => {
    const result = sameSeasonChange(
      exampleGroup({ reportedMonths: monthRange("2025-03", "2026-02") }),
      setting,
    );
    expect(codes(result)).toEqual(["no_month_reported_in_both_years"]);
    expect(result.baseline).toBeNull();
  });

  it("withhold the percentage when the baseline year is mostly unknown", () => {
    const result = sameSeasonChange(
      exampleGroup({ reportedMonths: ["2024-05", ...monthRange("2025-03", "2026-02")] }),
      setting,
    );
    expect(result.status).toBe("amounts_only");
    expect(codes(result)).toEqual(["baseline_year_mostly_missing"]);
  });
});

describe("no percentage", () => {
  it("is given when nothing was sold in the baseline", () => {
    const result = sameSeasonChange(
      exampleGroup({ figures: monthlySales("2025-03", "2026-02", "250") }),
      setting,
    );
    expect(result.status).toBe("amounts_only");
    expect(codes(result)).toEqual(["nothing_sold_in_baseline"]);
    expect(result.baseline?.all.real).toBe("0");
    expect(result.baselineShare).toBeNull();
  });

  it("is given without an access month, and the series starts at the first known month", () => {
    const result = sameSeasonChange(exampleGroup({ accessMonth: null }), setting);
    expect(codes(result)).toEqual(["no_access_month"]);
    expect(result.series[0]?.month).toBe("2024-03");
    expect(result.reporting.share).toBe(1);
  });

  it("is given when returns exceed sales in one of the years", () => {
    const result = sameSeasonChange(
      exampleGroup({
        figures: [
          ...exampleGroup().figures,
          { entryId: "return", month: "2026-02", channel: "online", amount: "-4000", currency: "GHS" },
        ],
      }),
      setting,
    );
    expect(codes(result)).toEqual(["net_sales_negative"]);
  });
});

describe("the Ramadan rule", () => {
  // Ramadan began on 1 March 2025 and 18 February 2026, so this year holds two beginnings, the one before none
  // but its own of 11 March 2024.
  it("withholds the percentage when the two years hold different numbers of Ramadans", () => {
    const result = sameSeasonChange(exampleGroup({ seasonRule: "ramadan" }), setting);
    expect(result.status).toBe("amounts_only");
    expect(codes(result)).toEqual(["ramadan_count_differs"]);
  });

  it("does not touch goods of the calendar's seasons", () => {
    expect(sameSeasonChange(exampleGroup(), setting).status).toBe("ok");
  });
});

describe("missing prices and rates", () => {
  it("list the months without an index value and invent none", () => {
    const { "2024-07": _gap, "2025-04": _other, ...values } = doubledPrices.values;
    const result = sameSeasonChange(exampleGroup(), {
      ...setting,
      priceIndices: [{ ...doubledPrices, values }],
    });
    expect(result.status).toBe("not_enough_data");
    expect(result.reasons).toEqual([{ code: "price_index_missing", months: ["2024-07", "2025-04"] }]);
    expect(result.sinceAccess?.all).toMatchObject({ nominal: "3000", real: null, realReporting: null });
    expect(result.changeRatio).toBeNull();
  });

  it("keep the home-currency figures when only the reporting rate is missing", () => {
    const result = sameSeasonChange(exampleGroup(), { ...setting, reportingCurrency: "USD" });
    expect(result.status).toBe("ok");
    expect(result.reasons).toEqual([{ code: "reporting_rate_missing", months: ["2026-02"] }]);
    expect(result.sinceAccess?.all).toMatchObject({ real: "3000", realReporting: null });
  });

  it("make foreign sales unknown rather than smaller", () => {
    const result = sameSeasonChange(
      exampleGroup({
        figures: [
          ...exampleGroup().figures,
          { entryId: "export", month: "2025-05", channel: "online", amount: "10", currency: "EUR" },
        ],
      }),
      setting,
    );
    expect(result.reasons).toEqual([{ code: "exchange_rate_missing", months: ["2025-05"] }]);
    expect(result.sinceAccess?.all.nominal).toBeNull();
    expect(result.sinceAccess?.inPerson.nominal).toBe("3000");
  });
});

describe("foreign currency", () => {
  it("is converted at the month of sale, deflated at home, and converted once at the reference rate", () => {
    const result = sameSeasonChange(
      exampleGroup({
        figures: [
          ...exampleGroup().figures,
          { entryId: "export", month: "2024-06", channel: "online", amount: "10", currency: "EUR" },
        ],
      }),
      setting,
    );
    // 10 EUR × 15 = 150 GHS of June 2024, 300 GHS of today, 15 EUR at 20 GHS: not the 10 EUR of the sale.
    expect(result.baseline?.online).toMatchObject({ nominal: "150", real: "300", realReporting: "15" });
    expect(result.baseline?.all.nominal).toBe("1350");
  });
});

describe("reversals and channels", () => {
  it("count a reversal in its own month and the channels add up", () => {
    const result = sameSeasonChange(
      exampleGroup({
        figures: [
          ...exampleGroup().figures,
          { entryId: "order", month: "2025-04", channel: "online", amount: "80.10", currency: "GHS" },
          { entryId: "refund", month: "2025-05", channel: "online", amount: "-30.05", currency: "GHS" },
        ],
      }),
      setting,
    );
    const may = result.series.find(({ month }) => month === "2025-05");
    expect(may?.sales.online).toEqual({
      nominal: "-30.05",
      real: "-30.05",
      realReporting: "-1.5025",
      entryIds: ["refund"],
    });
    expect(result.sinceAccess?.online.nominal).toBe("50.05");
    expect(result.sinceAccess?.all.nominal).toBe("3050.05");
  });
});

describe("rows that could only give a wrong number", () => {
  const row = { entryId: "a", month: "2025-05", channel: "online", amount: "10", currency: "GHS" } as const;

  it.each([
    ["an entry passed twice", [row, row], "duplicate_entry"],
    ["an amount that is not a number", [{ ...row, amount: "NaN" }], "invalid_amount"],
    ["an amount with an exponent", [{ ...row, amount: "1e9" }], "invalid_amount"],
    ["a month that is none", [{ ...row, month: "2025-5" }], "invalid_month"],
    ["a currency that is none", [{ ...row, currency: "cedi" }], "invalid_currency"],
    ["a day of another month", [{ ...row, occurredOn: "2025-06-01" }], "invalid_day"],
    ["a day that does not exist", [{ ...row, month: "2025-02", occurredOn: "2025-02-30" }], "invalid_day"],
  ])("refuse %s", (_what, figures, code) => {
    expect(() => sameSeasonChange(exampleGroup({ figures }), setting)).toThrow(
      expect.objectContaining({ name: "UpliftError", code }),
    );
  });
});
