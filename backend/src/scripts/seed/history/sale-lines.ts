import type { Month } from "@cluster-market/uplift";
import { multiplyMoney, roundMoney } from "@cluster-market/money";
import type { Economy } from "./economy";
import type { HistoryGroup, HistoryProduct, HistorySale } from "./history-sale";
import type { RandomSource } from "./random-source";
import type { HistoryChannel } from "./sales-profile";

/** What a group sold in one channel and month, in home currency at base-period prices. */
export interface ChannelSales {
  month: Month;
  channel: HistoryChannel;
  volume: number;
}

/** Price of a kilogram where a group has no product of its own yet, home currency at base-period prices. */
const plainKilogram = { tnd: 18, ghs: 190 } as const;

/** One line for a month before access: the sum of the channel, in kilograms. */
export function baselineSale(group: HistoryGroup, sale: ChannelSales, economy: Economy): HistorySale {
  const kilograms = Math.max(1, Math.round(sale.volume / plainKilogram[economy.currency]));
  const nominal = sale.volume * priceLevel(economy, sale.month);
  return {
    group: group.handle,
    product: null,
    channel: sale.channel,
    occurredOn: `${sale.month}-15`,
    quantity: String(kilograms),
    unit: "kg",
    ...moneyOf(roundMoney(nominal.toFixed(6), economy.currency), sale, economy),
    kind: "baseline",
    line: `${sale.month} ${sale.channel}`,
  };
}

/** Lines of products for a month with access: each product's part in a few sales on different days. */
export function productSales(
  group: HistoryGroup,
  sale: ChannelSales,
  economy: Economy,
  priceMonth: Month,
  random: RandomSource,
): HistorySale[] {
  const weights = group.products.map((product) => product.weight * (0.85 + 0.3 * random.uniform()));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return group.products.flatMap((product, position) =>
    linesOfProduct(group, product, { ...sale, volume: (sale.volume * (weights[position] ?? 0)) / all }),
  );

  function linesOfProduct(group_: HistoryGroup, product: HistoryProduct, part: ChannelSales): HistorySale[] {
    const level = priceLevel(economy, part.month);
    const price = roundMoney(
      ((product.netPrice * level) / priceLevel(economy, priceMonth)).toFixed(6),
      economy.currency,
    );
    const pieces = Math.round((part.volume * level) / Number(price.amount));
    return spread(pieces, saleCount(part.channel, pieces), random).map((quantity, count) => ({
      group: group_.handle,
      product: product.key,
      channel: part.channel,
      occurredOn: dayOf(part, random),
      quantity: String(quantity),
      unit: "piece" as const,
      ...moneyOf(multiplyMoney(price, quantity), part, economy),
      kind: "demonstration" as const,
      line: `${part.month} ${part.channel} ${product.key} ${String(count + 1)}`,
    }));
  }
}

/** An institution or a shipment is one line; the market and the shop are several. */
function saleCount(channel: HistoryChannel, pieces: number): number {
  if (channel === "local_market") return Math.min(pieces, 4);
  return channel === "online_retail" ? Math.min(pieces, 8) : Math.min(pieces, 1);
}

/** Whole pieces over so many sales, none empty, in uneven parts that add up exactly. */
function spread(pieces: number, sales: number, random: RandomSource): number[] {
  const parts = Array.from({ length: sales }, () => 0.4 + random.uniform());
  const all = parts.reduce((sum, part) => sum + part, 0);
  let given = 0;
  return parts.map((part, position) => {
    const left = sales - position - 1;
    const fair = Math.max(1, Math.min(Math.round((pieces * part) / all), pieces - given - left));
    const quantity = left === 0 ? pieces - given : fair;
    given += quantity;
    return quantity;
  });
}

function dayOf({ month, channel }: ChannelSales, random: RandomSource): string {
  if (channel === "export") return `${month}-20`;
  return `${month}-${String(random.between(1, 28)).padStart(2, "0")}`;
}

function moneyOf(home: { amount: string; currency: string }, sale: ChannelSales, economy: Economy) {
  if (sale.channel !== "export") return { amount: home.amount, currency: home.currency };
  const rate = economy.toEuro.get(sale.month);
  if (!rate) throw new Error(`There is no rate to EUR for ${economy.currency} in ${sale.month}`);
  return { amount: multiplyMoney({ ...home, currency: "eur" }, rate).amount, currency: "eur" };
}

function priceLevel(economy: Economy, month: Month): number {
  const value = economy.priceIndex.get(month);
  if (!value) throw new Error(`There is no price index for ${economy.country} in ${month}`);
  return Number(value) / 100;
}
