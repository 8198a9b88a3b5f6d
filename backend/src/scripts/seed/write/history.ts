import type { ProductDTO } from "@medusajs/framework/types";
import { PROGRAMME_MODULE } from "../../../modules/programme";
import type { ProgrammeModuleService } from "../../../modules/programme/service";
import { SALES_LEDGER_MODULE } from "../../../modules/sales-ledger";
import type { NewLedgerEntry } from "../../../modules/sales-ledger/new-ledger-entry";
import type { SalesLedgerModuleService } from "../../../modules/sales-ledger/service";
import type { ClusterData, GroupData } from "../clusters/cluster-data";
import { type Economy, economyOf } from "../history/economy";
import { generateSales } from "../history/generate-sales";
import { historyGroup } from "../history/history-group";
import { historySeed } from "../history/history-seed";
import type { HistorySale } from "../history/history-sale";
import type { SeedContext } from "../seed-context";

const source = "Demonstration series";

/** A written group with its products in the data's order. */
export interface WrittenGroup {
  id: string;
  data: GroupData;
  products: ProductDTO[];
}

/** Prices, exchange rates, thirty months of sales and the months in which nothing was sold. @returns the number of lines. */
export async function writeHistory(
  context: SeedContext,
  cluster: ClusterData,
  groups: readonly WrittenGroup[],
): Promise<number> {
  const { container, asOf } = context;
  const economy = economyOf(cluster.country, asOf);
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE);
  await writeSeries(programme, economy, asOf);
  const generated = generateSales({
    seed: historySeed,
    asOf,
    economy,
    groups: groups.map((group) => historyGroup(group.data, cluster, asOf)),
  });
  const ledger: SalesLedgerModuleService = container.resolve(SALES_LEDGER_MODULE);
  const byHandle = new Map(groups.map((group) => [group.data.handle, group]));
  await ledger.append(
    generated.sales.flatMap((sale) => {
      const group = byHandle.get(sale.group);
      return group ? [ledgerEntry(sale, group, cluster)] : [];
    }),
  );
  await programme.createMonthReports(
    generated.zeros.map((zero) => ({
      group_id: byHandle.get(zero.group)?.id ?? "",
      month: zero.month,
      channel: zero.channel,
      nothing_sold: true,
      reported_by: "demonstration",
    })),
  );
  return generated.sales.length;
}

async function writeSeries(programme: ProgrammeModuleService, economy: Economy, asOf: string): Promise<void> {
  await programme.createPriceIndexValues(
    [...economy.priceIndex].map(([month, value]) => ({
      country: economy.country,
      month,
      value: Number(value),
      base: economy.base,
      source,
      vintage: asOf.slice(0, 7),
      is_demonstration: true,
    })),
  );
  await programme.createExchangeRates(
    [...economy.toEuro].map(([month, rate]) => ({
      from_currency: economy.currency,
      to_currency: "eur",
      month,
      rate: Number(rate),
      source,
      is_demonstration: true,
    })),
  );
}

function ledgerEntry(sale: HistorySale, group: WrittenGroup, cluster: ClusterData): NewLedgerEntry {
  const position = group.data.products.findIndex((product) => product.key === sale.product);
  const product = group.products[position];
  return {
    group_id: group.id,
    product_id: product?.id ?? null,
    variant_id: product?.variants[0]?.id ?? null,
    title: product?.title ?? "",
    channel: sale.channel,
    occurred_on: sale.occurredOn,
    quantity: sale.quantity,
    unit: sale.unit,
    component: "goods",
    amount: sale.amount,
    currency: sale.currency,
    money_held_by: sale.channel === "online_retail" ? "seller_of_record" : "group",
    buyer_country: sale.channel === "export" ? "fr" : cluster.country,
    buyer_kind:
      sale.channel === "export" ? "shop" : sale.channel === "institution" ? "institution" : "person",
    source_kind: sale.kind,
    source_id: `${sale.kind} ${sale.group}`,
    source_line: sale.line,
    recorded_by: "demonstration",
    note: "",
  };
}
