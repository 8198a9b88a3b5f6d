import { describe, expect, it } from "vitest";
import { monthRange } from "../month";
import { doubledPrices, rates } from "../testing/same-season-example";
import { buildPanel } from "./build-panel";
import { panelCells } from "./panel-cells";
import type { PanelInput } from "./panel-input";
import type { PanelRow } from "./panel-row";

const row = (changes: Partial<PanelRow>): PanelRow => ({
  entryId: JSON.stringify(changes),
  groupId: "a",
  month: "2025-01",
  channel: "local_market",
  amount: "100",
  currency: "GHS",
  evidence: "B",
  ...changes,
});
const input = (rows: readonly PanelRow[], changes: Partial<PanelInput> = {}): PanelInput => ({
  groups: [
    {
      groupId: "a",
      country: "GH",
      valueChain: "mango",
      homeCurrency: "GHS",
      accessMonth: "2025-03",
      reportedMonths: monthRange("2025-01", "2025-04"),
    },
  ],
  rows,
  lastMonth: "2026-02",
  referenceMonth: "2026-02",
  reportingCurrency: "EUR",
  priceIndices: [doubledPrices],
  exchangeRates: rates,
  ...changes,
});

describe("a cell", () => {
  it("shows nominal, real, volume and real price side by side", () => {
    const [cell] = panelCells(
      input([
        row({ amount: "60", quantity: "2", unit: "kg" }),
        row({ amount: "40", quantity: "3", unit: "kg" }),
      ]),
    );
    expect(cell?.nominal.toFixed()).toBe("100");
    expect(cell?.real.toFixed()).toBe("200");
    expect(cell?.realReporting.toFixed()).toBe("10");
    expect(cell?.volume.get("kg")?.toFixed()).toBe("5");
    expect(cell?.realPrice?.toFixed()).toBe("40");
  });

  it("converts foreign sales at their month and home sales once, at the reference month", () => {
    const [cell] = panelCells(input([row({ month: "2024-06", amount: "10", currency: "EUR" })]));
    expect(cell?.nominal.toFixed()).toBe("150");
    expect(cell?.realReporting.toFixed()).toBe("15");
  });

  it("has no price of one unit when a quantity is missing or units differ", () => {
    const price = (...rows: Partial<PanelRow>[]) => panelCells(input(rows.map(row)))[0]?.realPrice;
    expect(price({ quantity: "2", unit: "kg" }, { amount: "5" })).toBeNull();
    expect(price({ quantity: "2", unit: "kg" }, { quantity: "2", unit: "jar" })).toBeNull();
    expect(price({ quantity: "0", unit: "kg" })).toBeNull();
  });

  it("is only as well attested as its weakest entry", () => {
    expect(
      panelCells(input([row({ evidence: "A", amount: "1" }), row({ evidence: "C" })]))[0]?.evidence,
    ).toBe("C");
  });

  it("stands apart by channel, in order of group, month and channel", () => {
    const cells = panelCells(input([row({ month: "2025-02" }), row({ channel: "fair" }), row({})]));
    expect(cells.map(({ month, channel }) => [month, channel])).toEqual([
      ["2025-01", "fair"],
      ["2025-01", "local_market"],
      ["2025-02", "local_market"],
    ]);
  });

  it("names every month without an index value at once", () => {
    const gaps = input([row({ month: "2023-12" }), row({ month: "2023-11" })]);
    expect(() => panelCells(gaps)).toThrow(/2023-11, 2023-12/);
  });
});

describe("a panel", () => {
  it("tells a declared zero from a missing month, and leaves half-known months out", () => {
    const panel = buildPanel(input([row({}), row({ month: "2025-07" })]));
    const [group] = panel.groups;
    const at = (month: string) => monthRange(panel.firstMonth, month).length - 1;
    expect(panel.firstMonth).toBe("2025-01");
    expect(group?.reported[at("2025-02")]).toBe(1);
    expect(group?.real[at("2025-02")]).toBe(0);
    expect(group?.reported[at("2025-07")]).toBe(0);
    expect(group?.real[at("2025-07")]).toBe(0);
    expect(group?.verified[at("2025-01")]).toBe(1);
    expect(group?.verified[at("2025-02")]).toBe(0);
  });

  it("ends with the last complete month", () => {
    const panel = buildPanel(input([row({}), row({ month: "2026-03" })]));
    expect(panel.monthCount).toBe(14);
  });

  it("holds 10^12 beside 1 without losing either", () => {
    const panel = buildPanel(
      input([row({ amount: "1000000000000" }), row({ month: "2025-02", amount: "1" })], {
        reportingCurrency: "GHS",
      }),
    );
    expect([...(panel.groups[0]?.real.slice(0, 2) ?? [])]).toEqual([2e12, 2]);
  });

  it("refuses months a century away instead of growing to them", () => {
    expect(() => buildPanel(input([row({ month: "0206-01" })]))).toThrow(/a century away/);
  });
});
