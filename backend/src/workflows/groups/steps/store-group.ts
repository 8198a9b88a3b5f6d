import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_GROUP_MODULE } from "../../../modules/producer-group";
import type { ProducerGroupModuleService } from "../../../modules/producer-group/service";
import { day } from "../day";
import type { CreateProducerGroupInput } from "../create-producer-group";
import type { GroupHome } from "./find-group-home";

export interface StoreGroupInput {
  group: CreateProducerGroupInput;
  home: GroupHome;
  stockLocationId: string;
  shippingProfileId: string;
  fulfillmentSetId: string;
}

/** Writes the group itself with the identifiers of what was made for it. */
export const storeGroupStep = createStep(
  "store-group",
  async ({ group, home, ...made }: StoreGroupInput, { container }) => {
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    const { outside_channels: channels, onboarded_on, closed_from, closed_to, ...columns } = group;
    const created = await groups.createProducerGroups({
      ...columns,
      status: group.status ?? "active",
      country: home.country,
      home_currency: home.currency,
      time_zone: home.timeZone,
      outside_channels: { channels },
      onboarded_on: day(onboarded_on),
      closed_from: day(closed_from ?? null),
      closed_to: day(closed_to ?? null),
      stock_location_id: made.stockLocationId,
      shipping_profile_id: made.shippingProfileId,
      fulfillment_set_id: made.fulfillmentSetId,
    });
    return new StepResponse(created.id, created.id);
  },
  async (groupId, { container }) => {
    if (!groupId) return;
    const groups = container.resolve<ProducerGroupModuleService>(PRODUCER_GROUP_MODULE);
    await groups.deleteProducerGroups(groupId);
  },
);
