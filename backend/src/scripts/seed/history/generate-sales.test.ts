import { describe, expect, it } from "vitest";
import { monthRange } from "@cluster-market/uplift";
import { clusters } from "../clusters";
import { economyOf } from "./economy";
import { generateSales } from "./generate-sales";
import { historyGroup } from "./history-group";
import type { HistoryGroup, HistorySale } from "./history-sale";
import type { GroupSalesProfile } from "./sales-profile";

const asOf = "2026-11-24";
const economy = economyOf("gh", asOf);
const calm: GroupSalesProfile = {
  monthly_base: 20_000,
  season: "mango",
  trend: 0.04,
  effect: 0,
  online_share: 0.3,
  channels: { local_market: 0.8, fair: 0.2 },
  noise: 0,
  persistence: 0.4,
  gap: 0,
  declared_zeros: [],
};
const products = [
  { key: "dried", weight: 3, netPrice: 36.5 },
  { key: "jam", weight: 1, netPrice: 33 },
];
const group = (
  handle: string,
  accessMonth: string | null,
  profile: Partial<GroupSalesProfile> = {},
): HistoryGroup => ({
  handle,
  accessMonth,
  products,
  profile: { ...calm, ...profile },
});
const generate = (groups: HistoryGroup[], seed = 1) => generateSales({ seed, asOf, economy, groups });

/** Sales of months in base-period prices, as an estimator would work them out of the ledger. */
function realSales(sales: readonly HistorySale[], handle: string, first: string, last: string): number {
  const months = new Set(monthRange(first, last));
  return sales
    .filter((sale) => sale.group === handle && months.has(sale.occurredOn.slice(0, 7)))
    .reduce((sum, sale) => {
      const month = sale.occurredOn.slice(0, 7);
      const rate = sale.currency === "eur" ? Number(economy.toEuro.get(month)) : 1;
      return sum + (Number(sale.amount) / rate / Number(economy.priceIndex.get(month))) * 100;
    }, 0);
}

/** Growth from the year before access to the year since, of a group beside one without access. */
function differenceInDifferences(sales: readonly HistorySale[], treated: string, comparison: string): number {
  const growth = (handle: string) =>
    realSales(sales, handle, "2025-11", "2026-10") / realSales(sales, handle, "2024-11", "2025-10");
  return growth(treated) / growth(comparison) - 1;
}

describe("generated sales", () => {
  it("are the same for the same seed and others for another", () => {
    const groups = [group("a", "2025-11", { noise: 0.1, gap: 0.1 })];
    expect(generate(groups)).toEqual(generate(groups));
    expect(generate(groups).sales).not.toEqual(generate(groups, 2).sales);
  });
  it("of one group do not change when another joins", () => {
    const a = group("a", "2025-11", { noise: 0.1 });
    const alone = generate([a]).sales;
    expect(generate([group("b", null), a]).sales.filter((sale) => sale.group === "a")).toEqual(alone);
  });
  it("hold the true effect: what grew beyond a group without access", () => {
    const { sales } = generate([group("with", "2025-11", { effect: 0.25 }), group("without", null)]);
    expect(differenceInDifferences(sales, "with", "without")).toBeCloseTo(0.25, 2);
  });
  it("hold it on average through noise too", () => {
    const effects = Array.from({ length: 60 }, (_, count) => {
      const { sales } = generate(
        [group("with", "2025-11", { effect: 0.25, noise: 0.1 }), group("without", null, { noise: 0.1 })],
        count,
      );
      return differenceInDifferences(sales, "with", "without");
    });
    expect(effects.reduce((sum, one) => sum + one, 0) / effects.length).toBeCloseTo(0.25, 1);
  });
  it("of a month add up to its volume, season and prices, within half a piece a line", () => {
    const { sales } = generate([group("a", "2025-11", { trend: 0 })]);
    expect(realSales(sales, "a", "2026-06", "2026-06")).toBeGreaterThan(20_000 * 1.62 - 250);
    expect(realSales(sales, "a", "2026-06", "2026-06")).toBeLessThan(20_000 * 1.62 + 250);
    expect(realSales(sales, "a", "2025-06", "2025-06")).toBeCloseTo(20_000 * 1.62, 0);
  });
  it("before access are one baseline line a month and channel, and lines of products after it", () => {
    const { sales } = generate([group("a", "2025-11")]);
    const before = sales.filter((sale) => sale.occurredOn < "2025-11");
    expect(before.every((sale) => sale.kind === "baseline" && sale.product === null)).toBe(true);
    expect(before).toHaveLength(18 * 2);
    const after = sales.filter((sale) => sale.occurredOn >= "2025-11");
    expect(after.every((sale) => sale.kind === "demonstration" && sale.product !== null)).toBe(true);
    expect(after.some((sale) => sale.channel === "online_retail")).toBe(true);
  });
  it("leave out of a declared zero's month that channel alone, and say so", () => {
    const { sales, zeros } = generate([
      group("a", "2025-11", { declared_zeros: [{ months_ago: 3, channel: "fair" }] }),
    ]);
    const august = sales.filter((sale) => sale.occurredOn.startsWith("2026-08"));
    expect(zeros).toEqual([{ group: "a", month: "2026-08", channel: "fair" }]);
    expect(august.some((sale) => sale.channel === "fair")).toBe(false);
    expect(august.some((sale) => sale.channel === "local_market")).toBe(true);
  });
  it.each([
    ["2024-02-29", "2021-08", "2024-01"],
    ["2031-01-01", "2028-07", "2030-12"],
  ])("written for %s run from %s to %s", (day, first, last) => {
    const { sales } = generateSales({
      seed: 1,
      asOf: day,
      economy: economyOf("gh", day),
      groups: [group("a", null), group("b", last)],
    });
    const months = sales.map((sale) => sale.occurredOn.slice(0, 7)).sort();
    expect([months[0], months.at(-1)]).toEqual([first, last]);
  });
  it("leave out the months that a group is meant not to have reported", () => {
    const { sales, gaps } = generate([group("a", null, { unreported_months_ago: [1] })]);
    expect(gaps).toEqual([{ group: "a", month: "2026-10" }]);
    expect(sales.some((sale) => sale.occurredOn.startsWith("2026-10"))).toBe(false);
  });
  it("leave gaps outside the shop only", () => {
    const { sales, gaps } = generate([group("a", "2024-05", { gap: 0.4 })]);
    expect(gaps.length).toBeGreaterThan(5);
    for (const { month } of gaps) {
      const channels = sales.filter((sale) => sale.occurredOn.startsWith(month)).map((sale) => sale.channel);
      expect(new Set(channels)).toEqual(new Set(["online_retail"]));
    }
  });
  it("send shipments abroad four times a year, in EUR", () => {
    const { sales } = generate([group("a", "2025-11", { channels: { local_market: 0.9, export: 0.1 } })]);
    const shipments = sales.filter((sale) => sale.channel === "export");
    expect(new Set(shipments.map((sale) => sale.occurredOn.slice(5, 7)))).toEqual(
      new Set(["02", "05", "08", "11"]),
    );
    expect(shipments.every((sale) => sale.currency === "eur")).toBe(true);
  });
});

describe("the demonstration's history", () => {
  const histories = clusters.map((cluster) => ({
    cluster,
    generated: generateSales({
      seed: 3,
      asOf,
      economy: economyOf(cluster.country, asOf),
      groups: cluster.groups.map((one) => historyGroup(one, cluster, asOf)),
    }),
  }));
  it.each(histories)("of $cluster.name names every line once and ends the month before", ({ generated }) => {
    const names = generated.sales.map((sale) => `${sale.kind} ${sale.group} ${sale.line}`);
    expect(new Set(names).size).toBe(names.length);
    const days = generated.sales.map((sale) => sale.occurredOn).sort();
    expect([days[0]?.slice(0, 7), days.at(-1)?.slice(0, 7)]).toEqual(["2024-05", "2026-10"]);
  });
  it.each(histories)(
    "of $cluster.name has amounts with their currency's decimals and whole pieces",
    ({ generated }) => {
      for (const { amount, currency, quantity } of generated.sales) {
        expect(amount).toMatch(currency === "tnd" ? /^\d+\.\d{3}$/ : /^\d+\.\d{2}$/);
        expect(quantity).toMatch(/^[1-9]\d*$/);
      }
    },
  );
  it.each(histories)("of $cluster.name has gaps and declared zeros", ({ generated }) => {
    expect(generated.gaps.length).toBeGreaterThan(0);
    expect(generated.zeros.length).toBeGreaterThan(2);
  });
});
