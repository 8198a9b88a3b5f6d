import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MARKET_MODULE } from "../../../modules/market";
import type { MarketModuleService } from "../../../modules/market/service";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import { homeCountries } from "../home-country";

export interface GroupHome {
  country: string;
  currency: string;
  salesChannelId: string;
  timeZone: string;
}

/** Where a group of this cluster is at home: market, money, time. Refuses an unknown cluster or country. */
export const findGroupHomeStep = createStep(
  "find-group-home",
  async ({ clusterId, handle }: { clusterId: string; handle: string }, { container }) => {
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    const [cluster] = await groups.listClusters({ id: clusterId });
    if (!cluster) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cluster "${clusterId}"`);
    }
    const [taken] = await groups.listProducerGroups({ handle }, { select: ["id"] });
    if (taken) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `The handle "${handle}" belongs to another group: choose another one.`,
        "handle_taken",
      );
    }
    const markets = container.resolve<MarketModuleService>(MARKET_MODULE);
    const [market] = await markets.listMarkets({ country: cluster.country });
    const home = homeCountries[cluster.country];
    if (!market || !home) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `There is no market in "${cluster.country}" yet: groups there would have nowhere to sell.`,
      );
    }
    return new StepResponse<GroupHome>({
      country: cluster.country,
      currency: market.currency,
      salesChannelId: market.sales_channel_id,
      timeZone: home.timeZone,
    });
  },
);
