import { describe, expect, it } from "vitest";
import {
  buildPanel,
  estimateUplift,
  type Month,
  type PanelGroupInfo,
  type PanelInput,
  type PanelRow,
  reportedMonths,
} from "@cluster-market/uplift";
import { clusters } from "../clusters";
import type { ClusterData, GroupData } from "../clusters/cluster-data";
import { economyOf, historyMonths } from "./economy";
import { type GeneratedSales, generateSales } from "./generate-sales";
import { historyGroup } from "./history-group";
import { historySeed } from "./history-seed";

const groups = clusters.flatMap((cluster) => cluster.groups);

/** The ledger that the seed writes, read as the estimator reads a ledger: amounts, months, reports, prices, rates. */
function panelOf(asOf: string): PanelInput {
  const parts = clusters.map((cluster) => clusterPart(cluster, asOf));
  const { last } = historyMonths(asOf);
  const series = { source: "Demonstration series", vintage: asOf.slice(0, 7) };
  return {
    groups: parts.flatMap((part) => part.groups),
    rows: parts.flatMap((part) => part.rows),
    lastMonth: last,
    referenceMonth: last,
    reportingCurrency: "EUR",
    priceIndices: parts.map(({ economy }) => ({
      ...series,
      currency: economy.currency.toUpperCase(),
      base: economy.base,
      values: Object.fromEntries(economy.priceIndex),
    })),
    exchangeRates: {
      ...series,
      rates: parts.flatMap(({ economy }) =>
        [...economy.toEuro].map(([on, rate]) => ({
          from: economy.currency.toUpperCase(),
          to: "EUR",
          on,
          rate,
        })),
      ),
    },
  };
}

function clusterPart(cluster: ClusterData, asOf: string) {
  const economy = economyOf(cluster.country, asOf);
  const histories = cluster.groups.map((group) => historyGroup(group, cluster, asOf));
  const generated = generateSales({ seed: historySeed, asOf, economy, groups: histories });
  const accessMonth = new Map(histories.map((history) => [history.handle, history.accessMonth]));
  return {
    economy,
    rows: generated.sales.map((sale): PanelRow => ({
      entryId: `${sale.group} ${sale.kind} ${sale.line}`,
      groupId: sale.group,
      month: sale.occurredOn.slice(0, 7),
      occurredOn: sale.occurredOn,
      channel: sale.channel,
      amount: sale.amount,
      currency: sale.currency.toUpperCase(),
      evidence: "B",
    })),
    groups: cluster.groups.map((group): PanelGroupInfo => ({
      groupId: group.handle,
      country: cluster.country,
      valueChain: cluster.handle,
      homeCurrency: economy.currency.toUpperCase(),
      accessMonth: accessMonth.get(group.handle) ?? null,
      reportedMonths: reportsOf(group, generated, asOf, accessMonth.get(group.handle) ?? null),
    })),
  };
}

function reportsOf(
  group: GroupData,
  { sales, zeros }: GeneratedSales,
  asOf: string,
  shopSince: Month | null,
) {
  const { first, last } = historyMonths(asOf);
  return reportedMonths({
    channelsOutsideShop: group.outside_channels,
    entries: sales
      .filter((sale) => sale.group === group.handle)
      .map(({ occurredOn, channel }) => ({ month: occurredOn.slice(0, 7), channel })),
    declaredZeros: zeros.filter((zero) => zero.group === group.handle),
    from: first,
    to: last,
    shopSince,
  });
}

/** Mean of the true effects of the groups that the estimate used, in logarithms as the estimate's own mean is. */
function trueEffect(used: ReadonlySet<string>): number {
  const effects = groups
    .filter((group) => used.has(group.handle))
    .map((group) => Math.log(1 + group.sales.effect));
  return Math.exp(effects.reduce((sum, one) => sum + one, 0) / effects.length) - 1;
}

function estimate(asOf: string) {
  const { status, uplift, groups: standings, sample } = estimateUplift(buildPanel(panelOf(asOf)));
  const used = standings.filter((one) => one.leftOut === null).map((one) => one.groupId);
  return { status, uplift, sample, used, truth: trueEffect(new Set(used)) };
}

describe("the demonstration's known effect", () => {
  it("is found by the engine's own rules: a number with its likely range", () => {
    const { status, uplift, sample, used, truth } = estimate("2026-11-24");
    expect(status).toBe("estimated");
    expect(used).toEqual(["el-fejr", "ennajma", "ayekoo"]);
    expect(sample).toMatchObject({ onboardedGroups: 3, comparisonGroups: 4 });
    expect(uplift?.permutations).toEqual({ used: 3600, distinct: 3600, exact: true });
    expect(truth).toBeCloseTo(0.25, 2);
    // As docs/uplift-validation.md says.
    expect(uplift?.upliftRatio).toBeCloseTo(0.26, 2);
    expect(uplift?.range.low).toBeCloseTo(0.08, 2);
    expect(uplift?.range.high).toBeCloseTo(0.54, 2);
  });
  it.each(["2026-11-24", "2027-02-24", "2027-05-24", "2027-08-24"])(
    "lies within the 90 % range of a demonstration written for %s",
    (asOf) => {
      const { uplift, truth } = estimate(asOf);
      expect(uplift?.range.low ?? Number.NaN).toBeLessThan(truth);
      expect(uplift?.range.high ?? Number.NaN).toBeGreaterThan(truth);
    },
  );
});
