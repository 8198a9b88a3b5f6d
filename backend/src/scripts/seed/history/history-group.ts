import { markets } from "../base/market-data";
import { monthStartAgo } from "../calendar";
import type { ClusterData, GroupData } from "../clusters/cluster-data";
import type { HistoryGroup } from "./history-sale";

/** Data of a group as the generator wants them; prices lose the tax they hold in the shop. */
export function historyGroup(group: GroupData, cluster: ClusterData, asOf: string): HistoryGroup {
  const tax = markets.find((market) => market.country === cluster.country)?.tax.rate ?? 0;
  return {
    handle: group.handle,
    accessMonth:
      group.access_months_ago === null ? null : monthStartAgo(asOf, group.access_months_ago).slice(0, 7),
    profile: group.sales,
    products: group.products.flatMap((product) => {
      const first = product.variants[0];
      if (!first) return [];
      return {
        key: product.key,
        weight: product.sales_weight,
        netPrice: Number(first.price_home) / (1 + tax / 100),
      };
    }),
  };
}
